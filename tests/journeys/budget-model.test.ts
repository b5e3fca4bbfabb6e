import { keepClaim } from '../../functions/find/change-claim';
import { fileFunded, wakeLine } from '../../functions/find/fund-claim';
import { openTable, type OpenTable } from '../../functions/table/open-table';
import { actOnClaim } from '../../shared/domain/claims/act-on-claim';
import { newBudget } from '../../shared/domain/claims/budget';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import type { Claim } from '../../shared/domain/claims/claim';
import { claimByHall, stepOn, type ClaimAct } from '../../shared/domain/claims/claim-step';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, calendar } from '../rules/fixtures';
import { judged } from '../setup/judged';
import { FIELD_KEYS, seededEngine, TABLE } from '../setup/seeded-data';

const STEPS = 90;
const FIRST_FEN = 900;

let engine: Awaited<ReturnType<typeof seededEngine>>;
let hall: OpenTable & { now(): Date };
let now = at('2026-11-23');
beforeAll(async () => {
  engine = await seededEngine();
  hall = { ...openTable(TABLE, engine.endpoint, { cursorSecret: '', fieldKeys: FIELD_KEYS }), now: () => now };
});
afterAll(() => engine.stop());

/** The whole of a budget as one would keep it on paper: one sum, one line. */
type Paper = { leftFen: number; paidFen: number; kept: Map<string, number>; line: { claimNo: string; amountFen: number }[] };

function wake(paper: Paper): void {
  for (let first = paper.line[0]; first && first.amountFen <= paper.leftFen; first = paper.line[0]) {
    paper.line.shift();
    paper.leftFen -= first.amountFen;
    paper.kept.set(first.claimNo, first.amountFen);
  }
}

/** The same chances in every run. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const by = (n: number, key: string): ClaimAct => ({ by: 'applicant', who: 'P001', name: '经办人', at: now, request: { key: `${key}-${n}`, digest: 'same' } });

async function filed(policy: string, pots: number, n: number, amountFen: number): Promise<Claim> {
  const name = `示例企业${n}`;
  const draft = startClaim({
    claimNo: claimNoFrom('2026-11-23', (n * 2_654_435_761 + pots).toString(16).padStart(12, '0')), onePer: 'year', enterprise: { personId: `M${pots}${n}`, creditCode: '91360723MA0000015J', name },
    policy: { code: policy, version: 1, name: '奖励', mode: 'instant', department: 'GXJ', publicityDays: 0, payDays: 10, payee: 'enterprise', pots }, judgement: judged(amountFen), answers: {},
  }, by(n, 'start'));
  await hall.claims.open(draft);
  return allowed(await fileFunded(hall, draft, { holder: name, bank: '大余农商银行', no: '6210000000000008' }, by(n, 'file')));
}

async function pay(claim: Claim): Promise<void> {
  const ordered = allowed(stepOn(claim, 'order', claimByHall(now), { payment: { orderNo: 'ZF1', on: '2026-11-23', paidOn: null, returned: null } }));
  await hall.claims.record(ordered);
  expect(await hall.claims.settle(allowed(stepOn({ ...ordered, version: ordered.version + 1 }, 'pay', claimByHall(now))))).toBe(true);
}

/** Files, pays, withdraws and tops up by chance; after each step the table says what the paper says. Answers what became of each claim. */
async function walk(policy: string, pots: number): Promise<string[]> {
  await hall.budgets.open(policy, 2026, newBudget(FIRST_FEN, pots));
  const paper: Paper = { leftFen: FIRST_FEN, paidFen: 0, kept: new Map(), line: [] };
  const [chance, told] = [chances(20_261_123), [] as string[]];
  const found = async (claimNo: string) => (await hall.claims.find(claimNo)) ?? Promise.reject(new Error(claimNo));
  for (let n = 0; n < STEPS; n += 1) {
    now = new Date(at('2026-11-23').getTime() + n * 1000);
    const what = chance(10);
    const [kept, waiting] = [[...paper.kept.keys()], paper.line.map(({ claimNo }) => claimNo)];
    const leaver = what < 8 ? kept[chance(kept.length)] : waiting[chance(waiting.length)];
    if (what < 5) {
      const amountFen = 50 + chance(300);
      const claim = await filed(policy, pots, n, amountFen);
      const isKept = paper.line.length === 0 && paper.leftFen >= amountFen;
      if (isKept) { paper.leftFen -= amountFen; paper.kept.set(claim.claimNo, amountFen); } else paper.line.push({ claimNo: claim.claimNo, amountFen });
      expect([n, claim.state]).toEqual([n, isKept ? 'payable' : 'waiting']);
      told.push(`${n} ${claim.state}`);
    } else if (what === 5 && leaver) {
      await pay(await found(leaver));
      paper.paidFen += paper.kept.get(leaver) ?? 0;
      paper.kept.delete(leaver);
    } else if (what < 9 && leaver) {
      const claim = await found(leaver);
      if (what < 8) { paper.leftFen += paper.kept.get(leaver) ?? 0; paper.kept.delete(leaver); } else paper.line = paper.line.filter(({ claimNo }) => claimNo !== leaver);
      wake(paper);
      const gone = claim.state === 'payable' ? allowed(stepOn(claim, 'withdraw', by(n, 'no'), { pot: null })) : allowed(actOnClaim(claim, 'withdraw', {}, by(n, 'no'), calendar));
      expect(await keepClaim(hall, claim, gone)).toBe(true);
    } else if (what === 9) {
      const amountFen = chance(400);
      await hall.budgets.topUp(policy, 2026, amountFen, `notice-${n}`);
      await wakeLine(hall, policy, 2026, now);
      paper.leftFen += amountFen;
      wake(paper);
    }
    const budget = await hall.budgets.read(policy, 2026);
    const sum = (of: 'leftFen' | 'reservedFen' | 'paidFen') => (budget ? [budget.head, ...budget.others].reduce((all, pot) => all + pot[of], 0) : NaN);
    const line = await hall.budgets.line(policy, 2026, 1000);
    expect({ n, left: sum('leftFen'), reserved: sum('reservedFen'), paid: sum('paidFen'), line: line.map(({ claimNo }) => claimNo), waiting: budget?.head.waiting }).toEqual({
      n, left: paper.leftFen, reserved: [...paper.kept.values()].reduce((all, fen) => all + fen, 0), paid: paper.paidFen, line: paper.line.map(({ claimNo }) => claimNo), waiting: paper.line.length,
    });
  }
  return told;
}

test('whatever is filed, paid, withdrawn and topped up, table and paper agree; four pots answer as one does', async () => {
  const one = await walk('HQ-M1', 1);
  expect(await walk('HQ-M4', 4)).toEqual(one);
  expect(new Set(one.map((line) => line.split(' ')[1]))).toEqual(new Set(['payable', 'waiting']));
}, 60_000);
