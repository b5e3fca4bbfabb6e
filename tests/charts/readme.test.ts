import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caseDiagram } from '../../functions/dev/print-chart';

const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/rooms.md', 'docs/deploy.md', 'SECURITY.md'];

test.each(['README.md', 'README.zh-CN.md'])('%s shows the life of a case as the chart has it', (page) => {
  expect(readFileSync(page, 'utf8')).toContain(`\`\`\`mermaid\n${caseDiagram}\n\`\`\``);
});

test.each(pages)('%s points only at what is there, and names only commands that exist', (page) => {
  const text = readFileSync(page, 'utf8');
  const links = [...text.matchAll(/\]\(([^)#:]+)\)|src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm run ([a-z:0-9-]+)/g)].map(([, name]) => name ?? '');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that the glossary names is there', () => {
  const files = [...readFileSync('GLOSSARY.md', 'utf8').matchAll(/\| `([^`]+)` \|$/gm)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
