import type { DisputeState } from '../domain/licences/dispute';
import type { ReceiptResult } from '../domain/licences/receipt';

/** How a dispute stands, as its holder reads it. */
export const disputeStateWords: Record<DisputeState, string> = { opened: '待转送', sent: '发证机关核实中', corrected: '已更正', upheld: '经核实维持' };

/** What became of one use of a licence. */
export const receiptResultWords: Record<ReceiptResult, string> = { fetched: '已调用', refused: '未获授权', noAnswer: '未能调用', looked: '已查看' };
