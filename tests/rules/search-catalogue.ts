import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Characters, EverydayWords, Searchable } from '../../shared/domain/search/searchable';

/** A query and the codes of the items that would be a good answer. */
export type ExpectedQuery = { query: string; expected: string[] };

type CatalogueItem = Pick<Searchable, 'code' | 'name' | 'subject' | 'keywords' | 'audience'> & { department: string; result: { name: string } | null };

const catalogue = join(__dirname, '../../shared/catalogue');

/** Every item of the county and of other bodies, as search takes them. */
export function readEntries(): Searchable[] {
  const departments = readJson(join(catalogue, 'departments.json')) as { code: string; shortName: string }[];
  const shortNames = new Map(departments.map(({ code, shortName }) => [code, shortName]));
  return ['items.jsonl', 'items-external.jsonl']
    .flatMap((file) => readFileSync(join(catalogue, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as CatalogueItem))
    .map(({ code, name, subject, keywords, audience, department, result }) => (
      { code, name, subject, keywords, audience, departments: [shortNames.get(department) ?? ''], result: result?.name }));
}

export function readEverydayWords(): EverydayWords {
  return readJson(join(catalogue, 'search/everyday-words.json')) as EverydayWords;
}

export function readCharacters(): Characters {
  return readJson(join(catalogue, 'search/characters.json')) as Characters;
}

/** The catalogue's own sixty queries, or our paraphrases beside this file. */
export function readQueries(which: 'queries' | 'paraphrases'): ExpectedQuery[] {
  if (which === 'queries') return readJson(join(catalogue, 'queries-dev.json')) as ExpectedQuery[];
  const lines = readFileSync(join(__dirname, 'search-paraphrases.txt'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', codes = ''] = line.split('|');
    return { query, expected: codes.split(' ') };
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
