import { gather, leftOf, leaveLine, newBudget, reserve, reserveOrQueue, spread, topUp, wakeFirst, type Budget } from '../../shared/domain/claims/budget';

const ROUNDS = 2_000;

/** The same numbers every time (mulberry32): a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Kept = { claim: number; pot: number; amountFen: number };

/** A hall that files, wakes, frees and tops up one after the other, as the records do it. */
class Counter {
  budget: Budget;
  line: { claim: number; amountFen: number }[] = [];
  kept: Kept[] = [];
  told: string[] = [];
  constructor(totalFen: number, pots: number) { this.budget = newBudget(totalFen, pots); }

  file(claim: number, amountFen: number): void {
    const n = claim % this.budget.head.pots;
    const direct = this.budget.head.waiting === 0 ? reserve(this.pot(n), amountFen) : { ok: false as const };
    if (direct.ok) return this.keep(claim, n, amountFen, this.put(direct.value));
    const whole = gather(this.budget);
    const { head, isKept } = reserveOrQueue(whole.head, amountFen);
    this.budget = { head, others: whole.others };
    if (isKept) return this.keep(claim, 0, amountFen, spread(this.budget));
    this.line.push({ claim, amountFen });
    this.told.push(`${claim} waits`);
  }
  private keep(claim: number, pot: number, amountFen: number, budget: Budget): void {
    this.budget = budget;
    this.kept.push({ claim, pot, amountFen });
    this.told.push(`${claim} kept`);
  }
  wake(): void {
    for (let first = this.line[0]; first; first = this.line[0]) {
      const woken = wakeFirst(this.budget.head, first.amountFen);
      if (!woken.ok) return;
      this.line.shift();
      this.keep(first.claim, 0, first.amountFen, { ...this.budget, head: woken.value });
    }
  }
  free(at: number): void {
    const [one] = this.kept.splice(at % Math.max(1, this.kept.length), 1);
    if (!one) return;
    this.budget = this.put({ ...this.pot(one.pot), reservedFen: this.pot(one.pot).reservedFen - one.amountFen });
    this.budget = { ...this.budget, head: { ...this.budget.head, leftFen: this.budget.head.leftFen + one.amountFen } };
    this.wake();
  }
  leave(at: number): void {
    if (this.line.length === 0) return;
    this.line.splice(at % this.line.length, 1);
    this.budget = { ...this.budget, head: leaveLine(this.budget.head) };
    this.wake();
  }
  more(amountFen: number): void {
    this.budget = { ...this.budget, head: topUp(this.budget.head, amountFen) };
    this.wake();
  }
  get sum(): number { return [this.budget.head, ...this.budget.others].reduce((sum, { leftFen, reservedFen, paidFen }) => sum + leftFen + reservedFen + paidFen, 0); }
  private pot = (n: number) => (n === 0 ? this.budget.head : this.budget.others[n - 1] ?? this.budget.head);
  private put(pot: Budget['others'][number]): Budget {
    const { head, others } = this.budget;
    return pot.n === 0 ? { head: { ...head, ...pot }, others } : { head, others: others.map((one) => (one.n === pot.n ? pot : one)) };
  }
}

test('however many records a budget is spread over, the same claims get the same answers, and no 分 is lost', () => {
  const next = numbers(6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const total = next(1000);
    const halls = [1, 2 + next(7)].map((pots) => new Counter(total, pots));
    for (let turn = 0; turn < 25; turn += 1) {
      const [kind, amount, which] = [next(10), 1 + next(200), next(100)];
      for (const hall of halls) {
        if (kind < 7) hall.file(turn, amount);
        else if (kind === 7) hall.free(which);
        else if (kind === 8) hall.leave(which);
        else hall.more(amount);
      }
    }
    const [one, many] = halls;
    if (String(one?.told) !== String(many?.told)) throw new Error(`round ${round}: ${one?.told} / ${many?.told}`);
    for (const hall of halls) if (hall.sum !== hall.budget.head.totalFen || leftOf(hall.budget) < 0) throw new Error(`round ${round}: ${JSON.stringify(hall.budget)}`);
  }
});

test('a smaller claim does not pass a larger one that waits', () => {
  const hall = new Counter(100, 4);
  hall.file(0, 150);
  hall.file(1, 10);
  expect(hall.told).toEqual(['0 waits', '1 waits']);
  hall.more(55);
  expect(hall.told.slice(2)).toEqual(['0 kept']);
  hall.more(5);
  expect(hall.told.slice(3)).toEqual(['1 kept']);
});

test('the last 分 of a budget can be had, wherever it lies', () => {
  const hall = new Counter(103, 4);
  hall.file(0, 103);
  expect([hall.told, leftOf(hall.budget)]).toEqual([['0 kept'], 0]);
});
