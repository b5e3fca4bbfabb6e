import type { Party, CalendarNote } from '../../domain/cases/case-clock';
import type { ProcedureKind } from '../../domain/cases/procedure';
import type { Term } from '../../domain/clock/due';

/** The law's clock, said to the applicant. */
export const clockWords = {
  title: '办理期限',
  promised: '承诺期限',
  legal: '法定期限',
  before: (day: string, hour: string | null) => (hour ? `${day} ${hour} 前` : `${day}前`),
  forecast: (day: string) => `预计 ${day}`,
  provisionalNote: '受理前、或放假通知公布前算出的日期，之后可能调整。',
  yours: '等您补正期间不计入办理期限；补齐后，受理和办结的日期重新计算。',
  deemed: '窗口没有在五个工作日内告知您补正，依照《行政许可法》第三十二条，您的申请自收到之日起视为受理，期限照常计算。',
  paused: (kind: string) => `计时已暂停：${kind}`,
  pausedSays: (by: string, planned: string, day: string) => `${by} · ${day}开始，计划 ${planned}，所需时间不计入办理期限。`,
  visit: (kind: string, moment: string, place: string) => `${kind}：${moment}，${place}。请您到场配合。`,
  visitMoved: (why: string) => `时间或地点有调整：${why}`,
  comes: (who: string) => `来的人：${who}`,
  prepare: (what: string) => `请准备：${what}`,
  visited: (moment: string, photos: number) => `${moment}已完成现场勘验${photos > 0 ? `，拍摄照片 ${photos} 张，存入办件，只供办理使用` : ''}。`,
  over: (kind: string, from: string, to: string) => `${kind}：${from}至 ${to}，不计入办理期限`,
  result: '结果',
  reason: '理由',
  own: '承办部门组织',
  extended: (days: number) => `办理期限延长 ${days} 个工作日`,
  extendedBy: (name: string, day: string) => `${name} ${day}批准`,
  late: '已超过承诺期限',
  explained: '承办部门对办理时间的说明',
  lateBy: (reason: string, name: string, day: string) => `理由：${reason}（${name} ${day}说明）`,
  lateUnsaid: '承办部门须说明原因；您也可以在下面留言询问。',
  moved: (which: string, from: string, to: string) => `${which}由 ${from}改为 ${to}`,
  movedWhy: '工作日历有调整，期限重新计算。',
  maybe: (which: string, from: string, to: string) => `${which}按新日历可提前到 ${to}，没有同意前仍是 ${from}`,
  consent: '同意提前',
  consented: '已同意提前的期限',
} as const;

export const whichWords: Record<CalendarNote['which'], string> = { promised: '承诺期限', legal: '法定期限', notice: '告知期限', reply: '补正期限' };
export const procedureWords: Record<ProcedureKind, string> = { siteInspection: '现场勘验', expertReview: '专家评审', hearing: '听证', publication: '公示', testing: '检验检测' };
export const termWords = ({ length, unit }: Term): string => `${length} ${unit === 'workdays' ? '个工作日' : '天'}`;

/** 谁用了多少时间. */
export const ledgerWords = {
  title: '谁用了多少时间',
  says: (hours: number) => `只算工作时间，一个工作日 ${hours} 小时。`,
  all: (time: string) => `共 ${time}`,
  share: (percent: number) => (percent === 0 ? '不到 1%' : `${percent}%`),
} as const;

const partyNames = { applicant: '您', window: '窗口', source: '数据来源', carrier: '寄送', nobody: '' } as const;
export const partyWords = (party: Party): string => (typeof party === 'string' ? partyNames[party] : party.department);

/** Working time in days, hours and minutes, nothing rounded away. */
export function spentWords(minutes: number, dayMinutes: number): string {
  const [days, rest] = [Math.floor(minutes / dayMinutes), minutes % dayMinutes];
  const [hours, left] = [Math.floor(rest / 60), rest % 60];
  return [days && `${days} 天`, hours && `${hours} 小时`, left && `${left} 分钟`].filter(Boolean).join(' ') || '不到 1 分钟';
}
