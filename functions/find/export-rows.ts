import type { Export, ExportPlace } from '../../shared/domain/claims/export';
import { maskAccount } from '../../shared/domain/claims/account-mask';
import type { PaymentBatch } from '../../shared/domain/claims/payment';
import { exportCellWords as words } from '../../shared/words/exports';
import type { Hall, PackedClaim } from '../hall';
import type { Cell } from '../sheets/sheet';
import { inBatches } from './in-batches';

type Asked = Pick<Export, 'list' | 'period'>;
type Reading = Pick<Hall, 'claims' | 'payments'>;

/** The first month of a period. */
export function firstPlace({ period }: Asked): ExportPlace {
  return { month: period.from.slice(0, 7), cursor: null };
}

/** A page of what was asked for and where the next one begins; null at the end. */
export async function exportPage(hall: Reading, asked: Asked, { month, cursor }: ExportPlace): Promise<{ rows: Cell[][]; next: ExportPlace | null }> {
  const { rows, further } = asked.list === 'claims' ? await claimRows(hall, asked, month, cursor) : await lineRows(hall, asked, month);
  if (further !== undefined) return { rows, next: { month, cursor: further } };
  return { rows, next: month < asked.period.to.slice(0, 7) ? { month: monthAfter(month), cursor: null } : null };
}

async function claimRows(hall: Reading, { period }: Asked, month: string, cursor: string | null): Promise<{ rows: Cell[][]; further?: string | undefined }> {
  const page = await hall.claims.listBegun(month, period, cursor ?? undefined);
  return { rows: page.rows.map(claimCells), further: page.cursor };
}

/** The orders of a month are few; each has some hundred lines. */
async function lineRows(hall: Reading, { period }: Asked, month: string): Promise<{ rows: Cell[][]; further?: undefined }> {
  const orders = await inBatches(await hall.payments.listMade(month, period), (orderNo) => hall.payments.find(orderNo));
  return { rows: orders.flatMap((order) => (order ? lineCells(order) : [])) };
}

function claimCells({ claimNo, policyCode, policyName, mode, enterpriseName, creditCode, amountFen, state, startedAt, changedAt, paidOn, payTo }: PackedClaim): Cell[] {
  return [claimNo, policyCode, policyName, words.mode[mode], enterpriseName, creditCode, { fen: amountFen }, words.claimState[state], moment(startedAt), moment(changedAt), paidOn, payTo?.bank ?? null, payTo?.no ?? null];
}

function lineCells({ orderNo, policy, year, madeBy, madeAt, state, lines }: PaymentBatch): Cell[][] {
  const order = [orderNo, policy, year, madeBy.name, moment(madeAt), words.batchState[state]];
  return lines.map(({ lineNo, claimNo, payee, payeeCode, bank, accountNo, amountFen, fate }) => [
    ...order, lineNo, claimNo, payee, payeeCode, bank, maskAccount(accountNo), { fen: amountFen }, words.lineState[fate?.state ?? 'none'], fate?.on ?? null, fate?.reason ?? null,
  ]);
}

/** To the second, as spreadsheets show it. */
function moment(stamp: string): string {
  return stamp.slice(0, 19).replace('T', ' ');
}

function monthAfter(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}
