import type { ExportFormat, ExportList } from '../domain/claims/export';
import type { BatchState } from '../domain/claims/payment';
import { claimStateWords } from './claims';
import { modeWords } from './screens/benefit-zone';

/** 导出: the headings of the tables and what stands in their cells. */
export const exportHeadings: Record<ExportList, readonly string[]> = {
  claims: ['兑现编号', '政策编码', '政策名称', '兑现方式', '企业名称', '统一社会信用代码', '金额（元）', '状态', '提出时间', '最近办理时间', '到账日期', '开户银行', '收款账号（仅后四位）'],
  payments: ['支付令号', '政策编码', '资金年度', '经办人', '开具时间', '支付令状态', '明细序号', '兑现编号', '收款人', '统一社会信用代码', '开户银行', '收款账号（仅后四位）', '金额（元）', '拨付结果', '结果日期', '退回原因'],
};

export const exportCellWords = {
  claimState: claimStateWords, mode: modeWords,
  batchState: { gathering: '汇总中', ready: '待国库受理', sent: '国库已受理', refused: '国库未受理', done: '已办结' } satisfies Record<BatchState, string>,
  lineState: { none: '未反馈', paid: '已到账', returned: '已退回' },
} as const;

const lists: Record<ExportList, string> = { claims: '兑现申请', payments: '支付明细' };

/** The name under which it is saved. */
export function exportName({ list, format, from, to }: { list: ExportList; format: ExportFormat; from: string; to: string }): string {
  return `${lists[list]}_${from}_${to}.${format}`;
}
