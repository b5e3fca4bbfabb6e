import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { $add } from 'dynamodb-toolbox/entity/actions/update';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Budget, Head, Pot } from '../../shared/domain/claims/budget';
import type { Claim } from '../../shared/domain/claims/claim';
import type { BudgetRecords } from '../hall';
import { kept } from './lost-race';
import type { HallTable } from './table';

const partition = (policy: string, year: number) => `BUDGET#${policy}#${year}`;

/** One record a pot, one for each place in the line, one for each sum that was topped up; all under one partition key. */
function budgetEntities(table: HallTable) {
  const base = { policy: string().key(), year: number().key() };
  const pot = new Entity({
    name: 'Pot', table, timestamps: false,
    schema: item({
      ...base, n: number().key(), leftFen: number(), reservedFen: number(), paidFen: number(),
      totalFen: number().optional(), pots: number().optional(), waiting: number().optional(),
    }),
    computeKey: ({ policy, year, n }) => ({ pk: partition(policy, year), sk: `POT#${String(n).padStart(2, '0')}` }),
  });
  const place = new Entity({
    name: 'Place', table, timestamps: false,
    schema: item({ ...base, since: string().key(), claimNo: string().key(), amountFen: number() }),
    computeKey: ({ policy, year, since, claimNo }) => ({ pk: partition(policy, year), sk: `LINE#${since}#${claimNo}` }),
  });
  const toppedUp = new Entity({
    name: 'TopUp', table, timestamps: false,
    schema: item({ ...base, key: string().key(), amountFen: number() }),
    computeKey: ({ policy, year, key }) => ({ pk: partition(policy, year), sk: `TOPUP#${key}` }),
  });
  return { pot, place, toppedUp };
}

type Moved = Partial<Record<'leftFen' | 'reservedFen' | 'paidFen' | 'waiting' | 'totalFen', number>>;

/** What a claim's transaction writes of a budget. */
export function budgetWritesIn(table: HallTable) {
  const { pot, place } = budgetEntities(table);
  const of = ({ policy: { code }, budgetYear }: Claim) => ({ policy: code, year: budgetYear });
  const placeOf = (claim: Claim) => ({ ...of(claim), since: claim.waitsSince ?? '', claimNo: claim.claimNo });
  return {
    /** Kept for a claim that passes nobody: the head has no line, and the other pots are empty while it has one. */
    keep(claim: Claim, n: number) {
      const enough = { attr: 'leftFen', gte: claim.amountFen } as const;
      const update = pot.build(UpdateTransaction).item({ ...of(claim), n, leftFen: $add(-claim.amountFen), reservedFen: $add(claim.amountFen) });
      return update.options({ condition: n === 0 ? { and: [enough, { attr: 'waiting', eq: 0 }] } : enough });
    },
    /** Money that moves; what goes out of `leftFen` has to be there. */
    move(claim: Claim, n: number, by: Moved) {
      const moved = Object.fromEntries(Object.entries(by).map(([name, fen]) => [name, $add(fen)]));
      const taken = -(by.leftFen ?? 0);
      const update = pot.build(UpdateTransaction).item({ ...of(claim), n, ...moved });
      return taken > 0 ? update.options({ condition: { attr: 'leftFen', gte: taken } }) : update;
    },
    /** The whole budget as it follows from what was read; only what is left, and the head's line, may not have changed since. */
    follow(claim: Claim, before: Budget, after: Budget) {
      const others = after.others.map((next, at) => pot.build(UpdateTransaction).item({ ...of(claim), n: next.n, leftFen: next.leftFen }).options({ condition: { attr: 'leftFen', eq: before.others[at]?.leftFen ?? 0 } }));
      const { n, leftFen, reservedFen, waiting } = after.head;
      const head = pot.build(UpdateTransaction).item({ ...of(claim), n, leftFen, waiting, reservedFen: $add(reservedFen - before.head.reservedFen) }).options({
        condition: { and: [{ attr: 'leftFen', eq: before.head.leftFen }, { attr: 'waiting', eq: before.head.waiting }] },
      });
      return [head, ...others];
    },
    /** At the end of a line in which somebody stands already. */
    lengthen: (claim: Claim) => pot.build(UpdateTransaction).item({ ...of(claim), n: 0, waiting: $add(1) }).options({ condition: { attr: 'waiting', gte: 1 } }),
    stand: (claim: Claim) => place.build(PutTransaction).item({ ...placeOf(claim), amountFen: claim.amountFen }),
    leave: (claim: Claim) => place.build(DeleteTransaction).key(placeOf(claim)).options({ condition: { attr: 'amountFen', exists: true } }),
  };
}

export function budgetsIn(table: HallTable): BudgetRecords {
  const { pot, place, toppedUp } = budgetEntities(table);
  return {
    async read(policy, year) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: partition(policy, year), range: { beginsWith: 'POT#' } }).entities(pot).options({ consistent: true }).send();
      const [head, ...others] = Items.map(({ n, leftFen, reservedFen, paidFen }): Pot => ({ n, leftFen, reservedFen, paidFen }));
      const { totalFen = 0, pots = 1, waiting = 0 } = Items[0] ?? {};
      return head && { head: { ...head, totalFen, pots, waiting } satisfies Head, others };
    },
    open: (policy, year, { head, others }) => kept(() => execute(...([head, ...others] as const).map((one) => pot.build(PutTransaction).item({ policy, year, ...one }).options({ condition: { attr: 'leftFen', exists: false } })))),
    topUp: (policy, year, amountFen, key) => kept(() => execute(
      toppedUp.build(PutTransaction).item({ policy, year, key, amountFen }).options({ condition: { attr: 'amountFen', exists: false } }),
      pot.build(UpdateTransaction).item({ policy, year, n: 0, totalFen: $add(amountFen), leftFen: $add(amountFen) }).options({ condition: { attr: 'leftFen', exists: true } }),
    )),
    async line(policy, year, atMost) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: partition(policy, year), range: { beginsWith: 'LINE#' } }).entities(place).options({ consistent: true, limit: atMost }).send();
      return Items.map(({ claimNo, amountFen }) => ({ claimNo, amountFen }));
    },
  };
}
