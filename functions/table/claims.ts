import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { maskAccount } from '../../shared/domain/claims/account-mask';
import type { Claim } from '../../shared/domain/claims/claim';
import { placeOf } from '../../shared/domain/claims/stages';
import type { ClaimRecords, PackedClaim, Page } from '../hall';
import { budgetWritesIn } from './budgets';
import type { Cursors } from './cursors';
import { json } from './json';
import { failing, kept } from './lost-race';
import { sealed } from './sealed';
import type { HallTable } from './table';

const PAGE = 20;
/** Of what no person looks at. */
const LONG_PAGE = 500;
/** Everybody who claims from a pot meets at one record. */
const PATIENT = 12;

export function claimsIn(table: HallTable, cursors: Cursors): ClaimRecords {
  const entity = new Entity({
    name: 'Claim', table, timestamps: false,
    schema: item({
      claimNo: string().key(), version: number().required('always'), owner: string().required('always'), ownerSort: string().required('always'), desk: string().optional(), deskSort: string().optional(),
      nameDesk: string().required('always'), nameSort: string().required('always'), row: json<PackedClaim>().required('always'), body: sealed<Claim>(table).required('always'),
    }),
    computeKey: ({ claimNo }) => ({ pk: `CLAIM#${claimNo}`, sk: 'CLAIM' }),
  });
  const standing = new Entity({
    name: 'StandingClaim', table, timestamps: false,
    schema: item({ personId: string().key(), once: string().key(), claimNo: string() }),
    computeKey: ({ personId, once }) => ({ pk: `ONCE#${personId}`, sk: `ONCE#${once}` }),
  });
  const budget = budgetWritesIn(table);
  const list = listIn(table, cursors);
  const begun = begunListIn(table, cursors);
  const onceOf = ({ enterprise: { personId }, once }: Claim) => ({ personId, once });
  const next = (after: Claim) => entity.build(PutTransaction).item(claimRecordOf({ ...after, version: after.version + 1 })).options({ condition: { attr: 'version', eq: after.version } });
  /** The claim is the first write of its transaction, the money the second. */
  const outcome = (failed: readonly number[]) => (failed.length === 0 ? 'kept' : failed.includes(0) ? 'lost' : 'empty');
  return {
    async find(claimNo) {
      const { Item } = await entity.build(GetItemCommand).key({ claimNo }).options({ consistent: true }).send();
      return Item?.body;
    },
    async standing(personId, once) {
      const { Item } = await standing.build(GetItemCommand).key({ personId, once }).options({ consistent: true }).send();
      return Item?.claimNo;
    },
    open: (first, instead) => kept(() => execute(
      entity.build(PutTransaction).item(claimRecordOf(first)).options({ condition: { attr: 'version', exists: false } }),
      standing.build(PutTransaction).item({ ...onceOf(first), claimNo: first.claimNo }).options({ condition: instead ? { attr: 'claimNo', eq: instead } : { attr: 'claimNo', exists: false } }),
    )),
    record: (after) => kept(() => entity.build(PutItemCommand).item(claimRecordOf({ ...after, version: after.version + 1 })).options({ condition: { attr: 'version', eq: after.version } }).send()),
    fund: async (after) => outcome(await failing(() => execute(next(after), budget.keep(after, after.pot ?? 0)), PATIENT)),
    fundFromAll(after, { before, after: follows }) {
      const stand = after.waitsSince === null ? [] : [budget.stand(after)];
      return kept(() => execute(next(after), ...budget.follow(after, before, follows), ...stand));
    },
    queue: (after) => kept(() => execute(next(after), budget.lengthen(after), budget.stand(after))),
    async wake(before, after) {
      const failed = await failing(() => execute(next(after), budget.move(after, 0, { leftFen: -after.amountFen, reservedFen: after.amountFen, waiting: -1 }), budget.leave(before)), PATIENT);
      return failed.includes(2) ? 'lost' : outcome(failed);
    },
    free(before, after) {
      const { amountFen, pot, waitsSince } = before;
      const money = pot === null ? [] : pot === 0 ? [budget.move(after, 0, { reservedFen: -amountFen, leftFen: amountFen })] : [budget.move(after, pot, { reservedFen: -amountFen }), budget.move(after, 0, { leftFen: amountFen })];
      const line = waitsSince === null ? [] : [budget.move(after, 0, { waiting: -1 }), budget.leave(before)];
      return kept(() => execute(next(after), standing.build(DeleteTransaction).key(onceOf(after)), ...money, ...line));
    },
    settle: (after) => kept(() => execute(next(after), budget.move(after, after.pot ?? 0, { reservedFen: -after.amountFen, paidFen: after.amountFen }))),
    listByEnterprise: (personId, cursor) => list('byOwner', `CLAIMS#${personId}`, cursor, true),
    listByDesk: (desk, cursor) => list('byDesk', `CLAIMS#${desk}`, cursor),
    listUnfiled: (cursor) => list('byDesk', UNFILED, cursor),
    listPublicised: (cursor) => list('byDesk', PUBLICITY, cursor),
    listRedeemed: (year, cursor) => list('byDesk', redeemedIn(String(year)), cursor, true),
    listBegun: (month, { from, to }, cursor) => begun(begunIn(month), { between: [from, `${to}~`] }, cursor),
  };
}

const PUBLICITY = 'CLAIMS#PUBLICITY';
const UNFILED = 'CLAIMS#UNFILED';
const redeemedIn = (year: string) => `REDEEMED#${year}`;
const begunIn = (month: string) => `CLAIMS#${month}`;

function listIn(table: HallTable, cursors: Cursors) {
  return async (index: 'byOwner' | 'byDesk', partition: string, cursor: string | undefined, isNewestFirst = false): Promise<Page<PackedClaim>> => {
    const start = cursors.read(partition, cursor);
    const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index, partition }).options({ limit: PAGE, reverse: isNewestFirst, ...(start ? { exclusiveStartKey: start } : {}) }).send();
    return pageOf(partition, cursors, Items, LastEvaluatedKey);
  };
}

/** Everything that was begun in a month, whatever became of it, in its order. */
function begunListIn(table: HallTable, cursors: Cursors) {
  return async (partition: string, range: { between: [string, string] }, cursor: string | undefined): Promise<Page<PackedClaim>> => {
    const start = cursors.read(partition, cursor);
    const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index: 'byName', partition, range }).options({ limit: LONG_PAGE, ...(start ? { exclusiveStartKey: start } : {}) }).send();
    return pageOf(partition, cursors, Items, LastEvaluatedKey);
  };
}

function pageOf(partition: string, cursors: Cursors, items: readonly unknown[], last: Record<string, unknown> | undefined): Page<PackedClaim> {
  const further = cursors.write(partition, last);
  return { rows: items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as PackedClaim), ...(further ? { cursor: further } : {}) };
}

/** The columns that queries need; the rest of the claim is one string. */
export function claimRecordOf(claim: Claim) {
  const { claimNo, version, state, amountFen, waitsSince, policy, enterprise, steps, payment, publicity } = claim;
  const [startedAt = '', changedAt = ''] = [steps[0]?.at, steps.at(-1)?.at];
  const row: PackedClaim = {
    claimNo, state, amountFen, waitsSince, policyCode: policy.code, policyName: policy.name, mode: policy.mode, enterpriseName: enterprise.name, startedAt, changedAt,
    paidOn: payment?.paidOn ?? null, publicity, creditCode: enterprise.creditCode, payTo: payeeOf(claim),
  };
  const begun = { nameDesk: begunIn(startedAt.slice(0, 7)), nameSort: `${startedAt}#${claimNo}` };
  return { claimNo, version, owner: `CLAIMS#${enterprise.personId}`, ownerSort: `${startedAt}#${claimNo}`, ...begun, ...queueColumns(claim), row, body: claim };
}

/** Where its money goes, as lists may say it. */
function payeeOf({ account, policy: { payee, vendor } }: Claim): PackedClaim['payTo'] {
  const to = payee === 'vendor' ? vendor : account;
  return to ? { bank: to.bank, no: maskAccount(to.no) } : null;
}

/** Whose move it is: a desk's, the treasury's, the public's; what waited longest first. */
function queueColumns(claim: Claim): { desk?: string; deskSort?: string } {
  const { claimNo, state, policy, steps, payment } = claim;
  const deskSort = `${steps.at(-1)?.at}#${claimNo}`;
  const place = placeOf(claim);
  if (place !== null) return { desk: `CLAIMS#${place}`, deskSort };
  if (state === 'payable') return { desk: `PAYABLE#${policy.code}`, deskSort };
  if (state === 'offered' || state === 'draft') return { desk: UNFILED, deskSort };
  if (state === 'publicised') return { desk: PUBLICITY, deskSort };
  return state === 'paid' && payment?.paidOn ? { desk: redeemedIn(payment.paidOn.slice(0, 4)), deskSort: `${payment.paidOn}#${claimNo}` } : {};
}
