import type { PartyFigures } from '../../contract/board';
import { spentWords } from './case-clock';

/** 2026-11 → 2026 年 11 月. */
const monthWords = (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** 督查看板, 今日一览. */
export const boardWords = {
  title: '督查看板',
  day: '今日一览',
  month: monthWords,
  monthField: '看哪个月',
  monthSays: '收件、办结和各项比率按这个月计算，其余是现在的情况。',
  ofMonth: (month: string) => `${monthWords(month)}的情况`,
  now: '现在在办',
  nowSays: '超期和快到期按法定期限计算。',
  late: '已超期', soon: '快到期', inTime: '正常', resting: '暂停计时', untaken: '没人领取', waiting: '在办',
  received: '收件', decided: '办结', decidedLate: '超期办结', taken: '领取', notices: '告知补正', second: '再次告知',
  onTimeRate: '按时办结率', toldOnce: '一次说清率', forecastRate: '预计兑现率', forecastOfMonth: '本月预计兑现率', satisfied: '满意率', oldest: '等得最久',
  desks: '各窗口', officers: '各经办人', items: '一次性告知', parties: '时间用在谁那里',
  deskSays: '超期多的排在前面；点开看该窗口的待办。',
  itemSays: '一件事应当一次说清。再次告知多的事项排在前面。',
  partySays: '当月办结办件的工作时间，按各方所用多少排列。',
  escalations: '提请您督办',
  escalationsNone: '没有需要您督办的办件。',
  more: '再看一些',
  holder: (name: string | null) => (name ? `${name}在办` : '还没有人领取'),
  queue: (desk: string) => `看${desk}的待办`,
  emptyTitle: '还没有数字',
  emptySays: '有办件收进来以后，这里会显示各窗口的情况。',
  none: '还没有',
  /** Never rounded up: a hundred means all of them. */
  rate: (part: number, whole: number) => (whole === 0 ? null : `${Math.floor((part / whole) * 100)}%`),
  of: (part: number, whole: number) => (whole === 0 ? undefined : `${whole} 件中 ${part} 件`),
  toldOnceSays: (notices: number, second: number) => (notices === 0 ? undefined : `告知 ${notices} 次，再次 ${second} 次`),
  oldestDays: (days: number) => (days === 0 ? '今天' : `${days} 天`),
  oldestSays: (day: string, cases: number) => `${day}收的，还有 ${cases} 件`,
  forecastSays: (part: number, whole: number) => (whole === 0 ? undefined : `预计 ${whole} 件，如期 ${part} 件`),
} as const;

const partyNames = { applicant: '申请人', source: '数据来源', carrier: '寄送', department: '' } as const;
export const partyFigureWords = ({ party, name }: PartyFigures): string => name ?? partyNames[party];

/** 3 天 2 小时, 40%. */
export function partyShareWords({ minutes }: PartyFigures, all: number, dayMinutes: number): string {
  return `${spentWords(minutes, dayMinutes)} · ${Math.round((minutes / Math.max(1, all)) * 100)}%`;
}
