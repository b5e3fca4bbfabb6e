import { actOnCase, listQueue, takeCase, takeNextCase } from '../../shared/contract/desk';
import { startCase, submitCase } from '../../shared/contract/cases';
import { authoriseLicences } from '../../shared/contract/proofs';
import { forecastMaterials } from '../../shared/contract/items';
import type { Case } from '../../shared/domain/cases/case';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import { putInQueue } from '../setup/cases-in-queue';
import { withLight } from '../setup/sixty-four-clerks';
import { openBenchHall, type BenchHall } from './bench-hall';
import { inTurn } from './timing';
import { told, watchCalls, type Call } from './watch-calls';

const DESK = 'MZJ';
const TIMES = 300;
const FIRST = 1000;

/** A page of a desk's queue at 10³, 10⁴ and 10⁵ cases (`HALL_BENCH_CASES` for more) beside the read of one record, then what taking and deciding cost. */
export default async function desk(): Promise<string[]> {
  const most = Number(process.env['HALL_BENCH_CASES'] ?? 100_000);
  const hall = await openBenchHall();
  const seen = watchCalls(hall);
  const clerk = await hall.tokenOf('O012');
  const like = await filed(hall);
  const lines: string[] = [];
  const points: { size: number; ratio: number }[] = [];
  for (let size = FIRST, from = 0; size <= most; from = size, size *= 10) {
    await putInQueue(hall.records, lean(like), size - from, { desk: DESK, from, over: from === 0 ? withLight : inTime, isRowOnly: from > 0 });
    const { cursor } = await hall.ask(listQueue, { desk: DESK }, clerk);
    const pages = await measured(seen, () => hall.ask(listQueue, { desk: DESK, cursor }, clerk));
    const { ours, floor } = await inTurn(TIMES, () => hall.ask(listQueue, { desk: DESK, cursor }, clerk), () => hall.records.people.findOfficer('O012'));
    points.push({ size, ratio: ours.p50 / floor.p50 });
    lines.push(`${told(`listQueue of ${size}`, pages)}, p50 ${ours.p50.toFixed(2)} ms, ${(ours.p50 / floor.p50).toFixed(2)} × the read of one record`);
  }
  lines.push(`listQueue: slope ${slopeOf(points).toFixed(3)} log-log from ${FIRST} to ${points.at(-1)?.size ?? FIRST} cases (budget 0.050), one Query a page (budget 1 RCU)`);
  await hall.ask(takeNextCase, { desk: DESK }, clerk);
  lines.push(told('takeNextCase, alone', await measured(seen, () => hall.ask(takeNextCase, { desk: DESK }, clerk))));
  const { caseNo } = await filed(hall);
  lines.push(told('takeCase', await measured(seen, () => hall.ask(takeCase, { caseNo }, clerk))));
  lines.push(told('accept', await measured(seen, () => hall.ask(actOnCase, { caseNo, action: 'accept' }, clerk))));
  const decision = await measured(seen, () => hall.ask(actOnCase, { caseNo, action: 'approve', reason: '符合条件' }, clerk));
  lines.push(told('decision', decision), told('  of it, writes', decision.filter(({ write }) => write > 0)));
  await hall.stop();
  return lines;
}

async function measured(seen: Call[], work: () => Promise<unknown>): Promise<Call[]> {
  seen.length = 0;
  await work();
  return [...seen];
}

/** 高龄津贴 as 曾国良 files it. */
async function filed(hall: BenchHall): Promise<Case> {
  const applicant = await hall.tokenOf('P001');
  const { materials } = await hall.ask(forecastMaterials, { itemCode: 'DY-JF-0004' }, applicant);
  const licences = materials.flatMap(({ code, licence }) => (licence ? [{ material: code, licenceNo: licence.licenceNo }] : []));
  const { caseNo } = await hall.ask(startCase, { itemCode: 'DY-JF-0004' }, applicant);
  await hall.ask(authoriseLicences, { caseNo, licences, textVersion: AUTHORISATION_TEXT }, applicant);
  await hall.ask(submitCase, { caseNo, proofs: Object.fromEntries(licences.map(({ material, licenceNo }) => [material, { by: 'licence' as const, licenceNo }])) }, applicant);
  const found = await hall.records.cases.find(caseNo);
  if (!found) throw new Error('Nothing filed');
  return found;
}

/** The crowd stands behind the first thousand, which alone are taken. */
function inTime(one: Case, at: number): Case {
  return { ...one, dueOn: `2027-01-${String(1 + (at % 28)).padStart(2, '0')}` };
}

/** Lists show nothing of what is in a case: the crowd has little in it, so that 10⁵ are there in minutes. */
function lean(one: Case): Case {
  return { ...one, answers: {}, proofs: {}, steps: one.steps.slice(0, 1), authorisation: null };
}

/** Least squares through the points, both axes logarithmic. */
function slopeOf(points: readonly { size: number; ratio: number }[]): number {
  const [xs, ys] = [points.map(({ size }) => Math.log(size)), points.map(({ ratio }) => Math.log(ratio))];
  const mean = (many: readonly number[]) => many.reduce((sum, one) => sum + one, 0) / many.length;
  const [x, y] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, one, at) => sum + (one - x) * ((ys[at] ?? 0) - y), 0);
  return over / xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
}
