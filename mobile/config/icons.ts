import { readFileSync } from 'node:fs';
import path from 'node:path';
import ph from '@iconify-json/ph/icons.json';
import { writeWhole } from './write-whole';

const here = path.resolve(__dirname, '..');
const icons: Record<string, { body: string } | undefined> = ph.icons;

/** One CSS mask for each icon named in `src/ui/icon-names.ts`. */
export function writeIcons(): void {
  const names = readFileSync(path.join(here, 'src/ui/icon-names.ts'), 'utf8').match(/'[a-z-]+'/g) ?? [];
  const rules = names.map((quoted) => ruleOf(quoted.slice(1, -1)));
  writeWhole(path.join(here, '.generated/icons.css'), `${rules.join('\n')}\n`);
}

function ruleOf(name: string): string {
  const icon = icons[name];
  if (!icon) throw new Error(`No icon is called ${name} (src/ui/icon-names.ts)`);
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 256 256'>${icon.body.replace(/"/g, "'").replace(/currentColor/g, '#000')}</svg>`;
  return `.i-${name}{--i:url("data:image/svg+xml,${svg.replace(/[%#<>]/g, encodeURIComponent)}")}`;
}
