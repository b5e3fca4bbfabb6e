import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { deskStates, type Case } from '../../shared/domain/cases/case';
import { waitsForGrant } from '../../shared/domain/cases/decide';
import { dutyAt } from '../../shared/domain/cases/duties';
import { waitsForLicence } from '../../shared/domain/cases/issue-licence';
import type { CaseRecords, PackedCase } from '../hall';
import type { Cursors } from './cursors';
import { dutiesIn } from './duties';
import { json } from './json';
import { licencePut, type LicenceEntity } from './licences';
import { kept } from './lost-race';
import { brokenPut, type BrokenEntity } from './people';
import { promisesIn } from './promises';
import type { HallTable } from './table';

const PAGE = 20;
/** One run of the clock takes on so many; the next run takes the rest. */
const MOST_WAITING = 500;
/** The queue of approved cases whose licence is still to be made: nothing waits where nobody looks. */
const WAITING = 'DESK#LICENCE';

export function caseEntity(table: HallTable) {
  return new Entity({
    name: 'Case',
    table,
    schema: item({
      caseNo: string().key(),
      version: number().required('always'),
      owner: string().required('always'), ownerSort: string().required('always'),
      desk: string().optional(), deskSort: string().optional(),
      row: json<PackedCase>().required('always'),
      body: json<Case>().required('always'),
    }),
    computeKey: ({ caseNo }) => ({ pk: `CASE#${caseNo}`, sk: 'CASE' }),
    timestamps: false,
  });
}

type Beside = { licences: LicenceEntity; broken: BrokenEntity; cursors: Cursors };

export function casesIn(table: HallTable, { licences, broken, cursors }: Beside): CaseRecords {
  const entity = caseEntity(table);
  const duties = dutiesIn(table);
  const promises = promisesIn(table, cursors);
  /** The next version with everything that is kept beside it, if the one on record is still the one that was read. */
  const writes = (after: Case): Parameters<typeof execute> => {
    const next = { ...after, version: after.version + 1 };
    const due = dutyAt(next);
    const write = entity.build(PutTransaction).item(recordOf(next)).options({ condition: { attr: 'version', eq: after.version } });
    return [write, ...(due === null ? [] : [duties.put(next.caseNo, due)]), ...promises.puts(next)];
  };
  const put = (after: Case) => entity.build(PutItemCommand).item(recordOf(after));
  const list = async (index: 'byOwner' | 'byDesk', partition: string, cursor: string | undefined, reverse: boolean) => {
    const start = cursors.read(partition, cursor);
    const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index, partition })
      .options({ limit: PAGE, reverse, ...(start ? { exclusiveStartKey: start } : {}) }).send();
    const next = cursors.write(partition, LastEvaluatedKey);
    const rows = Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as PackedCase);
    return { rows, ...(next ? { cursor: next } : {}) };
  };
  return {
    async find(caseNo) {
      const { Item } = await entity.build(GetItemCommand).key({ caseNo }).options({ consistent: true }).send();
      return Item && asOfNow(Item.body);
    },
    open: (draft) => kept(() => put(draft).options({ condition: { attr: 'version', exists: false } }).send()),
    record: (after) => {
      if (after.promises.length === 0 && dutyAt(after) === null) return kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send());
      return kept(() => execute(...writes(after)));
    },
    recordCheck: (after, { personId, broken: entry, licence }) => {
      const ended = licence ? [licencePut(licences, licence.after).options({ condition: { attr: 'body', eq: licence.before } })] : [];
      return kept(() => execute(...writes(after), ...(entry ? [brokenPut(broken, personId, entry)] : []), ...ended));
    },
    listChecks: promises.listChecks,
    listPromises: promises.listPromises,
    listDuties: duties.list,
    forgetDuty: duties.forget,
    issue: (after, licence, replaced) => {
      const made = licencePut(licences, licence).options({ condition: { attr: 'licenceNo', exists: false } });
      const ended = replaced.map((one) => licencePut(licences, one).options({ condition: { attr: 'licenceNo', exists: true } }));
      return kept(() => execute(...writes(after), made, ...ended));
    },
    listByApplicant: (personId, cursor) => list('byOwner', `CASES#${personId}`, cursor, true),
    listByDesk: (desk, cursor) => list('byDesk', `DESK#${desk}`, cursor, false),
    async listWaitingForLicence() {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list('byDesk', WAITING, cursor, false);
        found.push(...page.rows.map((row) => row.caseNo));
        cursor = page.cursor;
      } while (cursor && found.length < MOST_WAITING);
      return found;
    },
  };
}

/** A case recorded before consent, promises and alerts were kept has none. */
function asOfNow(found: Case): Case {
  return { ...found, authorisation: found.authorisation ?? null, promises: found.promises ?? [], alerts: found.alerts ?? [] };
}

/** The columns that queries need; the rest of the case is one string. */
function recordOf(after: Case) {
  const startedAt = after.steps[0]?.at ?? '';
  return {
    caseNo: after.caseNo, version: after.version, owner: `CASES#${after.applicant.personId}`, ownerSort: `${startedAt}#${after.caseNo}`,
    ...queueOf(after), row: packed(after, startedAt), body: after,
  };
}

function queueOf(after: Case): { desk?: string; deskSort?: string } {
  const isWaiting = waitsForLicence(after.state);
  if (!isWaiting && !deskStates.includes(after.state)) return {};
  return { desk: isWaiting ? WAITING : `DESK#${after.desk}`, deskSort: `${after.dueOn}#${after.receivedOn}#${after.caseNo}` };
}

function packed(after: Case, startedAt: string): PackedCase {
  const { caseNo, item: { code, name }, applicant, state, receivedOn, dueOn, takenBy, decision, rating } = after;
  return {
    caseNo, itemCode: code, itemName: name, applicantName: applicant.name, state, startedAt, receivedOn, dueOn, takenBy,
    isGranted: decision?.isGranted ?? null, isRated: rating !== null, ...(waitsForGrant(after) ? { waitsForGrant: true as const } : {}),
  };
}

