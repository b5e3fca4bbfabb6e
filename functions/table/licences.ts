import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Licence } from '../../shared/domain/licences/licence';
import { watchDayOf } from '../../shared/domain/licences/notice';
import type { Hall } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import { sealed } from './sealed';
import type { HallTable } from './table';

export type LicenceWrites = ReturnType<typeof licenceWritesIn>;

type LicenceKey = { holderId: string; licenceNo: string };

export function licenceWritesIn(table: HallTable) {
  const entity = new Entity({
    name: 'Licence',
    table,
    schema: item({
      holderId: string().key(), licenceNo: string().key(), desk: string().optional(), deskSort: string().optional(), row: json<LicenceKey>().optional(),
      /** Of what the licence says: a sealed text never looks the same twice. One that an earlier release wrote has none. */
      mark: string().optional(),
      body: sealed<Licence>(table).required('always'),
    }),
    computeKey: ({ holderId, licenceNo }) => ({ pk: `HOLDER#${holderId}`, sk: `LICENCE#${licenceNo}` }),
    timestamps: false,
  });
  const marksOf = (licence: Licence) => table.sealing.marksOf(JSON.stringify(licence));
  const recordOf = (body: Licence) => ({ ...placeOf(body), mark: marksOf(body)[0], body });
  return {
    entity, recordOf,
    put: (licence: Licence) => entity.build(PutTransaction).item(recordOf(licence)),
    /** That it still says what was read. */
    stillSays: (before: Licence) => ({ and: [{ attr: 'licenceNo' as const, exists: true }, { or: [{ attr: 'mark' as const, in: marksOf(before) }, { attr: 'mark' as const, exists: false }] }] }),
  };
}

/** On the list of the day on which the hall has something to do about it; one of another issuer is watched by its own. */
function placeOf(licence: Licence) {
  const { holderId, licenceNo } = licence;
  const day = licence.caseNo === null ? null : watchDayOf(licence);
  return { holderId, licenceNo, ...(day === null ? {} : { desk: `LICENCES#${day}`, deskSort: `${holderId}#${licenceNo}`, row: { holderId, licenceNo } }) };
}

export function licencesIn(table: HallTable, { entity, recordOf, stillSays }: LicenceWrites): Hall['licences'] & { seed(licence: Licence): Promise<boolean> } {
  return {
    async heldBy(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `HOLDER#${personId}`, range: { beginsWith: 'LICENCE#' } })
        .entities(entity).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body);
    },
    find: async (holderId, licenceNo) => (await entity.build(GetItemCommand).key({ holderId, licenceNo }).options({ consistent: true }).send()).Item?.body,
    replace: (before, after) => kept(() => entity.build(PutItemCommand).item(recordOf(after))
      .options({ condition: stillSays(before) }).send()),
    async watchedOn(day) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: `LICENCES#${day}` }).options({ maxPages: Infinity }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as LicenceKey);
    },
    /** Leaves a licence that is already there as it is. */
    seed: (licence) => kept(() => entity.build(PutItemCommand).item(recordOf(licence))
      .options({ condition: { attr: 'licenceNo', exists: false } }).send()),
  };
}
