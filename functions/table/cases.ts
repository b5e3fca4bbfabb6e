import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Case } from '../../shared/domain/cases/case';
import { startClock } from '../../shared/domain/cases/deadlines';
import { untouched } from '../../shared/domain/cases/start-case';
import type { CaseRecords } from '../hall';
import { recordOf } from './case-columns';
import { caseListsIn } from './case-lists';
import type { Cursors } from './cursors';
import type { diaryIn } from './diary';
import type { LicenceWrites } from './licences';
import { kept } from './lost-race';
import { packedCase } from './packed-case';
import { brokenPut, type BrokenEntity } from './people';
import { promisesIn } from './promises';
import { sealed } from './sealed';
import type { HallTable } from './table';

export function caseEntity(table: HallTable) {
  return new Entity({
    name: 'Case',
    table,
    schema: item({
      caseNo: string().key(),
      version: number().required('always'),
      owner: string().required('always'), ownerSort: string().required('always'),
      desk: string().optional(), deskSort: string().optional(), work: string().optional(), handed: string().optional(), itemDesk: string().optional(),
      nameDesk: string().optional(), nameSort: string().optional(), duty: string().optional(), dutyAt: string().optional(),
      row: packedCase().required('always'),
      body: sealed<Case>(table).required('always'),
    }),
    computeKey: ({ caseNo }) => ({ pk: `CASE#${caseNo}`, sk: 'CASE' }),
    timestamps: false,
  });
}

type Beside = { licences: LicenceWrites; broken: BrokenEntity; cursors: Cursors; diary: ReturnType<typeof diaryIn> };

export function casesIn(table: HallTable, { licences, broken, cursors, diary }: Beside): CaseRecords {
  const entity = caseEntity(table);
  const promises = promisesIn(table, cursors);
  /** The next version with everything that is kept beside it, if the one on record is still the one that was read. */
  const writes = (after: Case): Parameters<typeof execute> => {
    const next = { ...after, version: after.version + 1 };
    const write = entity.build(PutTransaction).item(recordOf(next)).options({ condition: { attr: 'version', eq: after.version } });
    return [write, ...promises.puts(next)];
  };
  const put = (after: Case) => entity.build(PutItemCommand).item(recordOf(after));
  return {
    async find(caseNo) {
      const { Item } = await entity.build(GetItemCommand).key({ caseNo }).options({ consistent: true }).send();
      return Item && asOfNow(Item.body);
    },
    pack: (one) => recordOf(one).row,
    open: (draft) => kept(() => put(draft).options({ condition: { attr: 'version', exists: false } }).send()),
    record: (after) => {
      if (after.promises.length === 0) return kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send());
      return kept(() => execute(...writes(after)));
    },
    recordVisits: (after, pages) => kept(() => execute(...writes(after), ...pages.map(diary.put))),
    recordCheck: (after, { personId, broken: entry, licence }) => {
      const ended = licence ? [licences.put(licence.after).options({ condition: licences.stillSays(licence.before) })] : [];
      return kept(() => execute(...writes(after), ...(entry ? [brokenPut(broken, personId, entry)] : []), ...ended));
    },
    listChecks: promises.listChecks,
    listPromises: promises.listPromises,
    issue: (after, licence, replaced) => {
      const made = licences.put(licence).options({ condition: { attr: 'licenceNo', exists: false } });
      const ended = replaced.map((one) => licences.put(one).options({ condition: { attr: 'licenceNo', exists: true } }));
      return kept(() => execute(...writes(after), made, ...ended));
    },
    ...caseListsIn(table, cursors),
  };
}

/** A case recorded before something was kept has none of it; one filed before the law's clock was kept gets it from its days. */
function asOfNow(found: Case): Case {
  const from = found.acceptedOn ?? found.receivedOn;
  const clock = found.clock ?? (from === null ? null : { ...startClock({ on: from, time: '09:00' }), legalDueOn: found.dueOn ?? from });
  return { ...untouched, ...found, item: { ...found.item, statutoryDays: found.item.statutoryDays ?? found.item.promisedDays }, clock };
}
