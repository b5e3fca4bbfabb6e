import type { ReceiptFault, Verdict } from '../domain/audit/verify-receipt';

/** What is wrong with a receipt (办理存证), to whoever verifies it with the command: `about` is the number of an event, or a day. */
const faultWords: Record<ReceiptFault, (about: number | string) => string> = {
  EventAltered: (seq) => `第 ${seq} 条记录被改动过。 Event ${seq} was altered.`,
  EventMissing: (seq) => `缺少第 ${seq} 条记录。 Event ${seq} is missing.`,
  OrderWrong: (seq) => `从第 ${seq} 条起记录的次序不对。 The events are out of order from number ${seq} on.`,
  OtherCase: (seq) => `第 ${seq} 条记录是另一办件的。 Event ${seq} belongs to another case.`,
  ChainBroken: (seq) => `第 ${seq} 条记录与前一条不相接，前一条被改写过。 Event ${seq} does not follow the one before it, which was rewritten.`,
  PathWrong: (day) => `这份存证与 ${day} 公布的根不符：记录被改写过，或路径是另一办件的。 The receipt does not lead to the root published for ${day}: its events were rewritten, or the path is another case’s.`,
  RootUnknown: (day) => `手头的根里没有 ${day}，请先保存当日公布的根。 There is no root for ${day} among those at hand: save the published roots first.`,
  RootsBroken: (day) => `手头的根从 ${day} 起前后不相接，请重新保存公布的根。 The roots at hand do not follow one another at ${day}: save the published roots again.`,
};

export function verdictWords(verdict: Verdict): string {
  if (!verdict.ok) return faultWords[verdict.fault](verdict.about);
  const { events, day } = verdict;
  return `存证属实：截至 ${day} 的 ${events} 条记录完整，没有改动。 The receipt holds: its ${events} events up to ${day} are whole and unaltered.`;
}

export const unreadableWords = (from: string): string => `无法读取 ${from}。 ${from} cannot be read.`;
