import { renderDocument } from '../../functions/documents/render';
import { written } from '../../functions/documents/written';
import { song } from '../../functions/fonts/song';
import type { DocumentContent } from '../../shared/domain/documents/content';
import { readPdf } from '../setup/read-pdf';

const check = { address: 'https://hall.example/#/documents/check?document=DY20261123123456783-3&code=abcdEFGH1234-_xy', documentId: 'DY20261123123456783-3', code: 'abcdEFGH1234-_xy' };
const content: DocumentContent = {
  title: '不予行政许可决定书', no: '余政服不许〔2026〕20261123123456783-3号', to: '黄月英', paragraphs: ['你（单位）的申请不符合规定的条件、标准，理由如下：', '继续教育学分不足。\n另缺体检表。'],
  table: { head: ['序号', '材料名称', '提交方式'], rows: [['1', '申请表', '在线填写'], ['2', '执业证', '容缺后补']] }, closing: ['如不服本决定，可以自收到本文书之日起六十日内申请行政复议。'], issuer: '大余县行政审批局', on: '2026-11-24',
};
const drawn = async (change: Partial<DocumentContent> = {}) => readPdf(await renderDocument({ ...content, ...change }, check));

test('everything it says is read back from the page, and a phone reads the code', async () => {
  const bytes = await renderDocument(content, check);
  const { pages, title, language } = readPdf(bytes);
  expect(pages).toHaveLength(1);
  const all = [content.title, content.no, content.to, content.paragraphs[0], '继续教育学分不足。', '另缺体检表。', '序号材料名称提交方式', '1申请表在线填写', '2执业证容缺后补', ...content.closing, content.issuer, '2026年11月24日', '扫码核验', check.documentId, check.code, '第1页，共1页'];
  expect(all.filter((text) => !pages[0]?.text.includes(String(text).replace(/\s/g, '')))).toEqual([]);
  expect(pages[0]?.qr).toBe(check.address);
  expect([title, language]).toEqual([`${content.title} ${content.no}`, 'zh-CN']);
  expect(bytes.length).toBeLessThan(80_000);
});

test('the same document is the same file, whenever it is drawn', async () => {
  const [one, two] = [await renderDocument(content, check), await renderDocument(content, check)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

test('a long one goes on over pages, its head repeated, its end together', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [String(at + 1), `第${at + 1}份材料，名称很长很长很长很长很长很长很长很长很长`, '电子件']);
  const { pages } = await drawn({ table: { head: ['序号', '材料名称', '提交方式'], rows } });
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map(({ text }) => text.includes('序号材料名称提交方式')).slice(0, 2)).toEqual([true, true]);
  expect(pages.map(({ qr }) => qr !== null)).toEqual([...pages.slice(1).map(() => false), true]);
  expect(rows.filter(([, name]) => !pages.some(({ text }) => text.includes(name ?? '')))).toEqual([]);
});

test('a rare character is drawn; one that the font lacks stands there by its code point, never as nothing', async () => {
  expect(written('张①𠮷', song().has)).toBe('张①〔U+20BB7〕');
  const { pages } = await drawn({ to: '黄𠮷英①℃䶮', issuer: '大余县淼赟堃局' });
  expect(pages[0]?.text).toContain('黄〔U+20BB7〕英①℃䶮：');
  expect(pages[0]?.text).toContain('大余县淼赟堃局');
});

test('no character of common use, of the catalogue’s kind, or a blank is drawn as nothing', () => {
  const { has } = song();
  const decoder = new TextDecoder('gb2312');
  const common = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => Array.from({ length: 94 }, (_each, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell)))).flat().filter((sign) => /^[\u4e00-\u9fff]$/.test(sign));
  expect(common).toHaveLength(6763);
  expect([...common, ...'　 ，。、；：？！“”‘’（）《》〈〉〔〕【】—…·－％＋×÷℃㎡①②③ABCabc0123456789@#&-/'].filter((sign) => !has(sign))).toEqual([]);
});

test('what nobody sees is left out; line ends and blanks of a form are kept as such', () => {
  expect(written('甲\u200b\t乙\r\n丙\u0007', () => true)).toBe('甲 乙\n丙');
});
