import { tableOf } from '../../mobile/config/traditional-table';
import { converterFrom } from '../../shared/words/traditional';

const forms: Record<string, string> = { 头发: '頭髮', 发票: '發票', 发证: '發證', 大余: '大余', 其余: '其餘', 里程: '里程', 这里: '這裏' };
const convert = (text: string) => forms[text] ?? text;

test('a table made from what is said says all of it again, whichever form a character takes', () => {
  const turn = converterFrom(tableOf(Object.keys(forms), convert, converterFrom));
  for (const [simplified, traditional] of Object.entries(forms)) expect(turn(simplified)).toBe(traditional);
});

test('a sentence nobody has said yet is converted sign by sign, and what is no Chinese stays', () => {
  const turn = converterFrom({ characters: '证證发發', phrases: { 头发: '頭髮' } });
  expect(turn('发证，理头发 P001')).toBe('發證，理頭髮 P001');
  expect(converterFrom({ characters: '', phrases: {} })('证 a')).toBe('证 a');
});
