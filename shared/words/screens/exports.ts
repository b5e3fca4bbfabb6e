import type { Export, ExportFormat, ExportList } from '../../domain/claims/export';
import type { BudgetDifference } from '../../domain/claims/reconciliation';
import type { Difference } from '../../domain/claims/reconcile';

/** 导出与对账: what the treasury takes away as a table, and what each morning's comparison found. */
export const exportWords = {
  title: '导出与对账', door: '导出与对账', doorSays: '把兑现申请和支付明细存成表格；看每天早上的对账结果',
  ask: '新的导出', says: '在后台准备，数据再多也不用等在这里。备好后保留七天，收款账号只留后四位。',
  list: '导出什么', lists: { claims: '兑现申请', payments: '支付明细' } satisfies Record<ExportList, string>,
  format: '表格格式', formats: { xlsx: '电子表格', csv: '纯文本' } satisfies Record<ExportFormat, string>,
  from: '从哪天', to: '到哪天', periodSays: { claims: '按提出申请的日子算，一次最多一年。', payments: '按开支付令的日子算，一次最多一年。' } satisfies Record<ExportList, string>,
  start: '开始准备', started: '已开始准备，备好后在下面下载',
  made: '我们的导出', none: '近三十天没有导出。', again: '看看好了没有',
  states: { asked: '排队准备', making: '正在准备', ready: '可下载', failed: '没有做成，请重新申请', swept: '已到期清除' } satisfies Record<Export['state'], string>,
  period: (from: string, to: string) => `${from} 至 ${to}`, by: (name: string, when: string) => `${name} ${when} 申请`, rows: (count: number) => `${count.toLocaleString('en-US')} 行`,
  kept: (day: string) => `保留到 ${day}`, download: '下载',
  days: '每日对账', daysSay: '每天早上五点后，用国库的流水核对前一天的支付明细，用兑现申请核对各项资金。',
  noDays: '还没有对账记录，明天早上会有第一份。', even: '账目相符', uneven: (count: number) => `${count} 处不符`,
  settled: (lines: number, paid: string, returned: number) => (lines === 0 ? '当天没有拨付' : `${lines} 笔，到账 ¥ ${paid}${returned > 0 ? `，退回 ${returned} 笔` : ''}`),
  differences: '不符明细', differencesSay: '请逐条核对；改正后，下一次对账会重新核对这一天。', more: (count: number) => `另有 ${count} 处未列出`,
  line: (orderNo: string, lineNo: number) => `${orderNo} 第 ${lineNo} 笔`,
  what: { notWithUs: '国库有，我方没有', notWithThem: '我方有，国库没有', amount: '金额不同', state: '到账与退回不同' } satisfies Record<Difference['what'], string>,
  ours: '我方', theirs: '国库', budget: '资金账', claims: '申请合计', missing: '无',
  budgetWhat: { total: '余额、占用、拨付之和与总额', reserved: '已占用', paid: '已拨付', waiting: '排队数', line: '队列中的申请' } satisfies Record<BudgetDifference['what'], string>,
  close: '知道了', count: (count: number) => `${count} 笔`, yuan: (yuan: string) => `¥ ${yuan}`,
} as const;
