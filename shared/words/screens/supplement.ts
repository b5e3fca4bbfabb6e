import type { NoticeLeave } from '../../domain/cases/notice';

/** 补正: what is missing, and putting it right. */
export const supplementWords = {
  title: '补正材料',
  first: '请您补正',
  dueOn: (day: string) => `${day}前（含当日）`,
  count: (open: number, all: number) => (open === all ? `共 ${all} 项` : `共 ${all} 项，还差 ${open} 项`),
  openCount: (count: number) => `等您补正 ${count} 项`,
  asked: (who: string, day: string) => `${who} ${day}一次性告知`,
  again: (ground: string, reason: string) => `这是再次告知，理由：${ground}。${reason}`,
  overdue: '到期没有补正的，本次申请终止；补了一部分的，按已有材料继续办理。',
  problem: '问题',
  basis: '依据',
  howToFix: '怎么改',
  done: (day: string) => `${day}已补正`,
  open: '待补正',
  go: '去补正',
  way: (material: string) => `补正方式：${material}`,
  replaces: '原来交的文件留存备查，补正后以这次新传的为准。',
  formAnew: '系统按您填写的内容重新生成，不用上传。',
  toConsent: '提交时请您同意调取这些电子证照',
  nothing: '请先补一项',
  send: (ready: number, open: number) => (ready === open ? '提交补正' : `先提交 ${ready} 项，还差 ${open - ready} 项`),
  agree: '同意授权并提交',
  sentPart: (left: number) => `已收到，还差 ${left} 项`,
  sent: '已补正，等窗口受理',
  overTitle: '不用再补正了',
  overSays: '可能已经补正或期限已过，回到办件看最新进度。',
} as const;

export const leaveWords: Record<NoticeLeave['ground'], string> = { newFact: '上次告知时还看不到的新情况', resubmissionDefect: '上次补正的内容仍不合要求' };
