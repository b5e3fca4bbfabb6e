import type { CheckConsequence } from '../../domain/cases/check-promise';
import type { PromiseState } from '../../domain/promises/promise';

export const consequenceWords: Record<CheckConsequence, string> = { rectify: '责令限期整改', revoke: '撤销决定' };

export const checkWords = {
  title: '承诺核查',
  open: '承诺核查',
  dueHere: '这件已经办结，以下承诺还需核查。',
  pickTitle: '从左侧选择一项承诺',
  pickSays: '选中后在这里核对办件，并登记核查结果。',
  order: '按核查期限排序',
  count: (count: string) => `待核查 ${count}`,
  again: '整改复查',
  emptyTitle: '没有待核查的承诺',
  emptySays: '准予后，以承诺办理的材料会按核查期限出现在这里。',
  record: '登记核查结果',
  isTrue: '属实',
  isFalse: '不属实',
  result: '核查结果',
  consequence: '处理',
  consequenceSays: { rectify: '十五日内整改，到期复查；整改前申请人不能再选择承诺。', revoke: '撤销决定，所发证照同时撤销；申请人在信用修复前不能再选择承诺。' } satisfies Record<CheckConsequence, string>,
  note: '核查情况',
  noteHint: '请写明核查的方式、时间和发现，申请人会看到。',
  noteMissing: '请写明核查情况',
  save: '确认登记',
  saved: '已登记核查结果',
  seeCase: '查看办件',
  ledger: '承诺台账',
  ledgerSays: '每项承诺记一次，合计与办件一致。',
  ledgerEmptyTitle: '还没有承诺',
  ledgerEmptySays: '有人选择告知承诺或容缺受理后，会在这里按事项统计。',
  made: '作出',
  madeCount: (count: number) => `作出 ${count}`,
  brokenTitle: '不实承诺',
  broken: (on: string, reason: string) => `${on} 认定不实：${reason}`,
  repair: '登记信用修复',
  repairHint: '请写明修复的依据。自今日起申请人可再选择承诺。',
  repaired: '已登记信用修复',
} as const;

export const ledgerStateWords: Record<PromiseState, string> = { open: '生效中', kept: '已履行', late: '逾期', broken: '不实', withdrawn: '已撤回', dropped: '不再生效' };
/** The order in which a ledger is read. */
export const ledgerOrder: readonly PromiseState[] = ['open', 'kept', 'late', 'broken', 'withdrawn', 'dropped'];
