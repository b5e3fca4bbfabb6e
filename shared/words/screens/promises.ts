import type { PromiseKind, PromiseState } from '../../domain/promises/promise';

/** Reading and signing a promise. */
export const signWords = {
  title: { commitment: '签告知承诺', later: '签容缺受理承诺' } satisfies Record<PromiseKind, string>,
  told: '告知内容',
  declared: '承诺内容',
  promiser: '我承诺：',
  listed: '请逐条回答',
  listedSays: '有下列任一情形的，不能以承诺代替证明，请改用其他方式。',
  yes: '是',
  no: '否',
  signer: '承诺人',
  signedOn: '签署日期',
  legalReview: '该证明涉及公共卫生和群众健康，承诺后须经法制审核。',
  due: (day: string) => `补交期限：${day}（含当日）`,
  checked: (days: number) => `作出决定后 ${days} 日内核查承诺是否属实`,
  tick: '我已阅读并理解以上全部内容，自愿作出承诺',
  sign: '签署承诺书',
  toAnswer: (count: number) => `还有 ${count} 条没有回答`,
  toTick: '请先读完并勾选确认',
  listedYes: '您的情形不能承诺，请换一种方式',
  other: '换一种方式',
  signed: '已签署',
  changed: '承诺书已更新，请重新阅读并签署。',
  noneTitle: '这份材料现在不能承诺',
  noneSays: '请回到材料页，换一种方式。',
  barredTitle: '暂时不能选择承诺',
  barredSays: '您仍可以用调取证照、上传等方式提交材料。',
  back: '回到材料',
} as const;

/** Promises that were made, and what happens next. */
export const promiseWords = {
  title: '我的承诺',
  kind: { commitment: '告知承诺', later: '容缺承诺' } satisfies Record<PromiseKind, string>,
  signedOn: (day: string, who: string) => `${who} ${day}签署`,
  undecided: '办结后由部门核查是否属实，请保存好相关凭据。',
  checkedBy: (day: string) => `部门将在 ${day}前核查，请如实配合。`,
  postponedTo: (day: string) => `请在 ${day}前补交，到期未补将终止办理。`,
  withdraw: '撤回承诺',
  withdrawOf: (material: string) => `撤回承诺：${material}`,
  withdrawTitle: '撤回承诺',
  withdrawSays: (material: string) => `撤回后，需用其他方式补交“${material}”，办件继续办理。请写明理由，窗口会看到。`,
  reason: '撤回的理由',
  reasonMissing: '请写明撤回的理由',
  withdrawYes: '确定撤回',
  withdrawn: '已撤回承诺，请补交材料',
} as const;

export const promiseStateWords: Record<PromiseKind, Record<PromiseState, string>> = {
  commitment: { open: '待核查', kept: '核查属实', broken: '核查不实', late: '已逾期', withdrawn: '已撤回', dropped: '不再生效' },
  later: { open: '待补交', kept: '已补交', broken: '未履行', late: '逾期未补', withdrawn: '已撤回', dropped: '不再生效' },
};
