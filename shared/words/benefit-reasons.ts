import type { TraceLine } from '../domain/benefits/amount';
import type { FactBook, FactSpec } from '../domain/benefits/fact';
import type { Comparison, Condition, Fact, Facts, Leaf } from '../domain/conditions';
import { wanOf, yuanOf } from './money';

/** A letter or a number stands apart from the character before it. */
const apart = (value: string) => (/^[A-Za-z0-9]/.test(value) ? ` ${value}` : value);
const opposite: Record<Comparison, Comparison | undefined> = { eq: 'ne', ne: 'eq', in: 'nin', nin: 'in', gt: 'lte', lte: 'gt', gte: 'lt', lt: 'gte', between: undefined, startsWith: undefined };
const compared: Partial<Record<Comparison, (value: string) => string>> = {
  eq: (value) => `是${apart(value)}`, ne: (value) => `不是${apart(value)}`, in: (value) => `是${apart(value)}`, nin: (value) => `不是${apart(value)}`,
  gt: (value) => `大于 ${value}`, gte: (value) => `不低于 ${value}`, lt: (value) => `低于 ${value}`, lte: (value) => `不超过 ${value}`,
};
const comparedDays: Partial<Record<Comparison, (value: string) => string>> = { gt: (day) => `在 ${day} 之后`, gte: (day) => `不早于 ${day}`, lt: (day) => `早于 ${day}`, lte: (day) => `不晚于 ${day}` };

export const groupWords = { any: '下面满足一项就行', all: '下面要同时满足' } as const;

/** A comparison as people say it, or what it rules out. */
export function leafWords({ fact, op, value }: Leaf, book: FactBook, isRuledOut = false): string {
  const spec = book[fact];
  if (!spec) return fact;
  if (spec.type === 'boolean') return spec.names[String((value === true) === (op === 'eq') !== isRuledOut)] ?? spec.label;
  const label = plainLabel(spec);
  const how = isRuledOut ? opposite[op] : op;
  const values = [value].flat();
  if (op === 'startsWith') return `${label}${isRuledOut ? '不属于' : '属于'}${values.map((one) => spec.names[String(one)] ?? `${String(one)} 开头`).join('、')}`;
  if (op === 'between') return `${label}${isRuledOut ? '不属于' : '属于'}${spec.names[values.join('-')] ?? `${valueWords(values[0] ?? null, spec)}至${valueWords(values[1] ?? null, spec)}`}`;
  const said = values.map((one) => valueWords(one, spec)).join('、');
  const words = (spec.type === 'date' ? comparedDays : compared)[how ?? op] ?? compared[how ?? op];
  return `${label}${words?.(said) ?? said}`;
}

/** What is known of a fact, as people say it. */
export function valueWords(value: Fact, { type, unit, names }: FactSpec): string {
  if (value === null) return '没有记载';
  const named = names[String(value)];
  if (named) return named;
  if (typeof value !== 'number') return type === 'date' ? dayWords(String(value)) : String(value);
  if (unit === '分') return wanOf(value);
  if (unit === '‱') return `${value / 100}%`;
  return `${value.toLocaleString('en-US')} ${unit ?? ''}`.trim();
}

/** The known value of a comparison's fact; null while it is not known. */
export function knownWords({ fact }: Leaf, facts: Facts, book: FactBook): string | null {
  const [known, spec] = [facts[fact], book[fact]];
  return known === undefined || !spec ? null : valueWords(Array.isArray(known) ? null : (known as Fact), spec);
}

/** Labels without what is explained in brackets. */
export function plainLabel({ label }: FactSpec): string {
  return label.replace(/（[^）]*）|＝.*/g, '');
}

export const dayWords = (day: string): string => `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`;

export const openWords = {
  period: ({ from, to }: { from: string; to: string }) => `政策执行期 ${dayWords(from)} 至 ${dayWords(to)}`,
  suspended: ({ from, reason }: { from: string; reason: string }) => `${dayWords(from)} 起暂停受理：${reason}`,
  lifetime: '只能享受一次', year: '每年享受一次',
  enjoyed: (year: number) => `${year} 年已经享受过`,
  notYet: '还没有享受过',
  asked: '您的回答', derived: '按公开规则推算', ledger: '本大厅兑现记录',
} as const;

/** How a sum came about, a sentence a line. */
export function traceWords(line: TraceLine, book: FactBook): string {
  const name = 'fact' in line && book[line.fact] ? plainLabel(book[line.fact] as FactSpec) : '';
  const unit = ('fact' in line && book[line.fact]?.unit) || '';
  if (line.by === 'fixed') return `定额 ${yuanOf(line.amountFen)} 元`;
  if (line.by === 'rate') return `${name} ${yuanOf(line.baseFen)} 元 × ${line.rateBp / 100}% ＝ ${yuanOf(line.amountFen)} 元`;
  if (line.by === 'perUnit') return `${line.count.toLocaleString('en-US')} ${unit} × ${yuanOf(line.unitFen)} 元 ＝ ${yuanOf(line.amountFen)} 元`;
  if (line.by === 'step') return line.from === null ? `${name}没有达到最低一档` : `${name}达到 ${line.from.toLocaleString('en-US')}，奖励 ${yuanOf(line.amountFen)} 元`;
  if (line.by === 'reimburse') return `${name}实际支出 ${yuanOf(line.amountFen)} 元`;
  if (line.by === 'tier') return line.label === null ? '没有对应的档次' : `按“${line.label}”一档`;
  if (line.by === 'deduct') return `扣除${name} ${yuanOf(line.paidFen)} 元，余 ${yuanOf(line.amountFen)} 元`;
  return `${{ claim: '最高', year: '本年还可享', ever: '累计还可享' }[line.cap]} ${yuanOf(line.capFen)} 元，按此封顶`;
}

/** A part with its negations drawn inwards: what has to hold, and of what. */
export function drawnIn(condition: Condition, isRuledOut = false): { kind: 'leaf'; leaf: Leaf; isRuledOut: boolean } | { kind: 'all' | 'any'; parts: { condition: Condition; isRuledOut: boolean }[] } {
  if ('not' in condition) return drawnIn(condition.not, !isRuledOut);
  if ('all' in condition) return { kind: isRuledOut ? 'any' : 'all', parts: condition.all.map((one) => ({ condition: one, isRuledOut })) };
  if ('any' in condition) return { kind: isRuledOut ? 'all' : 'any', parts: condition.any.map((one) => ({ condition: one, isRuledOut })) };
  return { kind: 'leaf', leaf: condition, isRuledOut };
}
