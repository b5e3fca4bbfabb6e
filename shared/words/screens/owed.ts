import type { CaseState } from '../../domain/cases/case';
import type { OwedProof } from '../../domain/cases/proof';

/** What a filed case still waits for from its applicant. */
export const owedWords = {
  title: '还要补交',
  count: (count: number) => `等您补交 ${count} 份材料`,
  due: (day: string, left: string) => `${day}前补交 · ${left}`,
  noDay: '请尽快补交，补齐前不能作出准予决定',
  supply: '补交',
  supplyOf: (material: string) => `补交：${material}`,
  supplyAll: '补交材料',
  pageTitle: '补交材料',
  way: '补交方式',
  give: '提交',
  giveFirst: '请先上传文件',
  given: '已补交',
  doneTitle: '这份材料不用再补了',
  doneSays: '可能已经补交，回到办件看最新进度。',
  toCase: '回到办件',
  awaited: '来源暂未答复，大厅每几分钟再取一次，不影响您的办理时限',
  awaitedHead: '有证照还没有取回，大厅会自动再取，不影响您的办理时限。',
  gaveUp: '多次调取没有结果，交由窗口核定；您也可以换一种方式补交',
  otherWay: '换一种方式',
  otherWayOf: (material: string) => `换一种方式：${material}`,
} as const;

export const owedWhyWords: Record<'postponed' | OwedProof['why'], string> = { postponed: '提交时选择了先受理后补交', promiseWithdrawn: '您撤回了承诺', authorisationRevoked: '您撤销了用证授权' };

/** Licences that changed since they were fetched. */
export const alertWords = {
  title: '证照有变化',
  says: '办件暂停，窗口正在核对变化前后的内容，您不用操作。',
  known: (day: string) => `窗口 ${day}已核对`,
  seen: (day: string) => `${day}发现`,
  before: '原来',
  after: '现在',
  status: '状态',
  validTo: '有效期',
  empty: '（空）',
} as const;

/** How a case ended that did not go the ordinary way, and what can be done. */
export const endWords: Partial<Record<CaseState, { title: string; says: string }>> = {
  opined: { title: '已出初审意见', says: '主要材料已通过审查。补齐材料后两个工作日内转为正式决定。' },
  lapsed: { title: '到期未补，已终止办理', says: '需要时请备齐材料重新申请，已填写的信息会自动带入。' },
  revoked: { title: '决定已撤销', says: '经核查承诺不实，原决定已撤销。' },
};
