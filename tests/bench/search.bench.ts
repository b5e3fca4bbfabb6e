import { gzipSync } from 'node:zlib';
import { readCharacters, readEntries, readEverydayWords, readQueries } from '../rules/search-catalogue';
import { buildSearchIndex } from '../../shared/domain/search/build-search-index';
import { openSearch, type OpenedSearch } from '../../shared/domain/search/open-search';
import { searchItems } from '../../shared/domain/search/search-items';
import type { SearchIndex } from '../../shared/domain/search/search-index';
import type { Searchable } from '../../shared/domain/search/searchable';

const towns = ['南安镇', '新城镇', '樟斗镇', '池江镇', '青龙镇', '左拔镇', '黄龙镇', '吉村镇', '浮江乡', '河洞乡', '内良乡'];
const grades = ['甲类', '乙类', '丙类', '大型', '中型', '小型', '季节性', '跨县'];
const manyItems = 20_000;

/** The same names and words over and over, each time of another town and grade, and every copy a subject of its own family. */
function variations(entries: readonly Searchable[], count: number): Searchable[] {
  return Array.from({ length: count }, (_none, place) => {
    const entry = entries[place % entries.length] as Searchable;
    const round = Math.floor(place / entries.length);
    const town = towns[round % towns.length] ?? '';
    const grade = grades[Math.floor(round / towns.length) % grades.length] ?? '';
    return {
      ...entry, code: `${entry.code}-${round}`, name: `${entry.name}（${town}${grade}）`, subject: `${entry.subject}${town}`,
      keywords: entry.keywords.map((keyword, at) => (at % 2 === 0 ? keyword : `${town}${keyword}`)),
    };
  });
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

/** Milliseconds of every query, in rising order, after one round to warm up. */
function queryTimes(search: OpenedSearch, queries: readonly string[]): number[] {
  for (const query of queries) searchItems(search, query);
  return queries.map((query) => timed(() => searchItems(search, query)).ms).sort((a, b) => a - b);
}

function percentile(rising: readonly number[], share: number): string {
  return (rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0).toFixed(2);
}

function linesFor(entries: readonly Searchable[], budgetMs: number, queries: readonly string[]): string[] {
  const built = timed(() => buildSearchIndex(entries, readEverydayWords(), readCharacters()));
  const stored = JSON.stringify(built.value);
  const opened = timed(() => openSearch(JSON.parse(stored) as SearchIndex));
  const times = queryTimes(opened.value, queries);
  const size = `${Math.round(Buffer.byteLength(stored) / 1024)} KB raw, ${Math.round(gzipSync(stored).length / 1024)} KB gz`;
  return [
    `search ${entries.length} items: index ${size}, built in ${built.ms.toFixed(0)} ms, opened in ${opened.ms.toFixed(0)} ms`,
    `search ${entries.length} items: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms (budget ${budgetMs} ms), worst ${percentile(times, 1)} ms`,
  ];
}

/** Size and speed of search at the county's size and at 20,000 items; budgets: 300 KB raw and 5 ms, 20 ms. */
export default async function searchBench(): Promise<string[]> {
  const entries = readEntries();
  const queries = [...readQueries('queries'), ...readQueries('paraphrases')].map(({ query }) => query);
  return [...linesFor(entries, 5, queries), ...linesFor(variations(entries, manyItems), 20, queries)];
}
