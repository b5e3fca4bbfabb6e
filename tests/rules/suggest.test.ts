import { gzipSync } from 'node:zlib';
import { readCatalogue } from '../../functions/dev/catalogue/read-catalogue';
import { openSearch } from '../../shared/domain/search/open-search';
import { openSuggestions, suggest } from '../../shared/domain/search/suggest';
import { suggestionsFrom } from '../../shared/domain/search/suggestions';

const { directory } = readCatalogue('shared/catalogue');
const suggestions = suggestionsFrom(openSearch(directory.index));
const opened = openSuggestions(suggestions);
const names = (typed: string) => suggest(opened, typed).map(({ name }) => name);

test('the whole directory fits a phone: at most 15 KB over the wire', () => {
  expect(suggestions.items).toHaveLength(directory.rows.length);
  expect(gzipSync(JSON.stringify(suggestions)).length).toBeLessThanOrEqual(15 * 1024);
});

test.each([
  ['高龄津贴', /^高龄津贴申领/], ['gaoling', /^高龄津贴/], ['gaolinj', /^高龄津贴/], ['gljt', /^高龄津贴/], ['hushi', /^护士/], ['hszy', /^护士/], ['Hu Shi', /^护士/],
])('%s suggests what begins so', (typed, expected) => {
  expect(names(typed)[0]).toMatch(expected);
});

test('everyday words suggest too, also in another order', () => {
  expect(names('合作社解散')[0]).toBe('农民专业合作社注销登记');
  expect(names('注销合作社登记').length).toBeGreaterThan(0);
});

test.each([
  ['駕駛證', '驾驶证'], ['殘疾人證', '残疾人证'], ['護士執業', '护士执业'], ['營業執照', '营业执照'], ['養老保險', '养老保险'], ['Hu 士執業', 'hu士执业'], ['結婚登記', '结婚登记'], ['佔地', '占地'], ['农機証', '农机证'],
])('%s suggests the same as %s', (traditional, simplified) => {
  expect(names(traditional)).toEqual(names(simplified));
});

test('what is written in traditional characters all over is found', () => {
  for (const typed of ['駕駛證', '護士執業', '營業執照', '養老保險', '高齡津貼']) expect(names(typed)).not.toEqual([]);
});

test('nothing, one letter and nonsense suggest nothing', () => {
  for (const typed of ['', '  ', 'h', '🚀', 'qqqqqq', '。。']) expect(names(typed)).toEqual([]);
});

test('typing costs next to nothing', () => {
  const startedAt = performance.now();
  for (let at = 0; at < 100; at += 1) suggest(opened, ['gaoling', '老人补贴怎么领', 'hszy', '店'][at % 4] ?? '');
  expect((performance.now() - startedAt) / 100).toBeLessThan(16);
});
