import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js';
import { converterFrom } from './shared';
import { textSources } from './text-sources';
import { names } from './traditional-names';
import { tableOf } from './traditional-table';
import { writeWhole } from './write-whole';

const root = path.resolve(__dirname, '../..');
const NOT_READ = /search\//;

/** The second dictionary: written from everything the hall can say, so that it is small and right for all of it. */
export function writeTraditional(): void {
  const runs = [...new Set(textSources.flatMap((source) => textsIn(path.join(root, source))).flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))];
  const table = tableOf(runs, converter(), converterFrom);
  writeWhole(path.join(root, 'mobile/.generated/traditional.js'), `export const traditional = ${JSON.stringify(table)};\n`);
}

/** opencc's Hong Kong forms, with our names kept as they are. */
function converter(): (text: string) => string {
  const general = Converter({ from: 'cn', to: 'hk' });
  const kept = new Map(names);
  const anyName = new RegExp([...kept.keys()].sort((one, other) => other.length - one.length).join('|'), 'g');
  return (text) => {
    // The text is converted whole, so that what stands around a name is read with it; then the names are put back.
    const signs = [...general(text)];
    for (const { 0: name, index } of text.matchAll(anyName)) signs.splice(index, name.length, ...(kept.get(name) ?? name));
    return signs.join('');
  };
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(ts|json|jsonl)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)).filter((file) => !NOT_READ.test(path.relative(root, file).replace(/\\/g, '/').replace('shared/catalogue/', '')))
    .map((file) => readFileSync(file, 'utf8'));
}
