import type { CaseState } from '../../domain/cases/case';

export const applyWords = {
  steps: ['填写信息', '核对材料', '确认提交'],
  next: '下一步',
  previous: '上一步',
  toMaterials: '下一步：核对材料',
  toReview: '下一步：确认提交',
  submit: '提交申请',
  submitting: '正在提交…',
  saving: '正在保存…',
  saved: (time: string) => `草稿已自动保存 ${time}`,
  kept: '网络不通，内容已存在本机，联网后自动保存',
  notTaken: '内容已存在本机，大厅暂时没有收下',
  wrongCount: (count: number) => `还有 ${count} 处需要填写或修改，已为您标出`,
  filledFrom: (source: string) => `已从${source}自动填入，可修改`,
  fixed: '以登记信息为准，不能修改',
  fixedFrom: (source: string) => `来自${source}，不能修改`,
  fromAccount: '已从账户信息自动填入，可修改',
  preset: '已按常见情况选好，可修改',
  elsewhere: '这个申请已经提交',
  elsewhereSays: '草稿已不能再修改，可以查看办理进度。',
  toCase: '查看办件',
  allReady: '材料齐了，您不用上传任何材料',
  perhapsSays: '标为“不涉及”的材料可以不交；按您的情况需要的，请点“换一种方式”选择怎么交。',
  answers: '填写的内容',
  materials: '提交的材料',
  edit: '修改',
  notAnswered: '未填写',
  listed: '、',
  truthful: '提交即表示您对所填内容的真实性负责。',
  doneTitle: '提交成功',
  doneHeading: '已提交',
  doneNext: '接下来',
  doneOwed: (material: string, day: string) => `请在 ${day}前补交“${material}”，从“我的办件”里补交。`,
  doneGoesOn: '窗口同时受理和审查，材料补齐后作出正式决定。',
  doneHall: '结果会显示在“我的办件”；有电子证照的，自动存入“我的证照”。',
  toHome: '回首页',
} as const;

/** What happens now, after filing; the page may be opened again later. */
export const afterFilingWords: Partial<Record<CaseState, string>> = {
  submitted: '窗口会尽快受理，您不用再做什么。', accepted: '已经受理，窗口正在审批，您不用再做什么。', opined: '窗口已出初审意见，补齐材料后转为正式决定。',
};
