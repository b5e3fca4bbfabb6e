import type { DisputeState } from '../../domain/licences/dispute';

/** Who used my licences (用证记录). */
export const receiptWords = {
  title: '用证记录',
  says: '每次调取和查看您的证照，都记在这里。',
  readers: { hall: '系统自动', anyone: '未登录的查看人', self: '我' } as Readonly<Record<string, string | undefined>>,
  matter: '办理事项',
  who: '使用者',
  what: '查看内容',
  purpose: '用途',
  listed: '、',
  nothing: '没有取得内容',
  more: '加载更多',
  toCase: '查看办件',
  toCaseOf: (item: string) => `查看办件：${item}`,
  emptyTitle: '还没有用证记录',
  emptySays: '办事时授权调取电子证照后，谁在什么时候用了什么，都会显示在这里。',
  start: '去办事',
} as const;

/** Saying that a licence is wrong (异议核实). */
export const disputeWords = {
  title: '信息纠错',
  ask: '信息有误？',
  askOf: (field: string) => `信息有误？${field}`,
  sheetTitle: (field: string) => `更正“${field}”`,
  now: '证照上写的是',
  shouldBe: '应当是',
  shouldBeHint: '请按户口簿、批准文件等凭据填写，发证机关会核实。',
  missing: '请填写正确的内容',
  send: '提交给发证机关',
  sent: (day: string) => `已提交，发证机关将在 ${day}前答复`,
  open: '核实中',
  here: '这张证照由本大厅制发，内容有误请联系办理该事项的窗口，或拨打 0797-12345。',
  ticket: '受理号',
  due: '答复期限',
  overdue: '已超期，大厅正在催办',
  answer: '答复',
  licence: '证照',
  openedOn: '提交时间',
  answerWords: { corrected: '发证机关已更正，证照内容随后更新', upheld: '发证机关核实后维持原内容', refused: '发证机关没有受理' },
  emptyTitle: '没有提过纠错',
  emptySays: '发现证照上的信息不对，在“我的证照”里点开证照，点“信息有误？”。',
  toWallet: '去我的证照',
} as const;

export const disputeTones: Record<DisputeState, 'gold' | 'brand' | 'jade' | 'grey'> = { opened: 'gold', sent: 'brand', corrected: 'jade', upheld: 'grey' };
