import { daysBetween, dayWords } from './days';

/** The diary of visits, and reporting from the spot. */
export const visitWords = {
  title: '勘验日程', view: '看谁的日程', mine: '我的', desk: '本窗口',
  earlier: '前两周', later: '后两周',
  emptyTitle: '这两周没有勘验', emptyMine: '安排勘验时选上您，日程就会出现在这里。', emptyDesk: '本窗口安排的勘验会按日期排在这里。',
  hearing: '听证',
  openCase: '打开办件', report: '登记报告', route: '地点', who: '勘验人员', with: '参加单位',
  passed: '勘验通过', failed: '勘验未通过', ahead: '待勘验', now: '今天勘验', late: '尚未登记报告',
  elsewhere: (desk: string) => `由${desk}窗口登记报告`,
  pickTitle: '请选择一次勘验', pickSays: '从左侧列表打开办件，这里会显示申请和材料。',
  hours: (from: string, until: string) => `${from.slice(11, 16)}–${until.slice(11, 16)}`,
  reportTitle: '勘验报告', closed: '这次勘验不能登记报告', closedSays: '可能已经登记过、改了期，或者办件已经结束。请到办件中查看。',
  takeFirst: '登记报告的人要先领取办件。', take: '领取办件', heldBy: (name: string) => `该办件由${name}办理，请由他登记报告。`, mayNot: '您不能领取这件办件，请到办件中查看原因。',
  tooEarly: (day: string) => `约定在${day}勘验，到当天才能登记报告。照片可以先拍。`,
  by: '在报告上签名的人员', bySays: '两名以上', byMissing: '请至少选两名人员',
  findings: '现场情况', findingsHint: '写清看到的情况，与申请是否一致', findingsMissing: '请填写现场情况', kept: '已存在本机',
  verdict: '勘验结论', verdictMissing: '请选择勘验结论', pass: '通过', fail: '未通过', failSays: '未通过的，由局长办公会决定。',
  photos: '现场照片', photosSays: '最多二十张，只供办理使用，申请人看不到照片', waiting: (open: number) => `还有 ${open} 张照片没有传好，传好后再登记。`,
  save: '登记报告', saved: '已登记勘验报告', look: '查看照片', inReport: '已写入报告',
} as const;

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** 2026-11-23 → 今天 · 11 月 23 日 周一 */
export function agendaDayWords(day: string, today: string): string {
  const near = ['今天', '明天', '后天'][daysBetween(today, day)];
  return `${near ? `${near} · ` : ''}${dayWords(day, today)} 周${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;
}

export const spanWords = (from: string, to: string, today: string): string => `${dayWords(from, today)} – ${dayWords(to, today)}`;
