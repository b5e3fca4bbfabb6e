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
import type { HallTable } from './table';

export type LicenceEntity = ReturnType<typeof licenceEntity>;

export function licenceEntity(table: HallTable) {
  return new Entity({
    name: 'Licence',
    table,
    schema: item({
      holderId: string().key(), licenceNo: string().key(), desk: string().optional(), deskSort: string().optional(), row: json<LicenceKey>().optional(),
      body: json<Licence>().required('always'),
    }),
    computeKey: ({ holderId, licenceNo }) => ({ pk: `HOLDER#${holderId}`, sk: `LICENCE#${licenceNo}` }),
    timestamps: false,
  });
}

type LicenceKey = { holderId: string; licenceNo: string };

/** On the list of the day on which the hall has something to do about it; one of another issuer is watched by its own. */
function recordOf(body: Licence) {
  const { holderId, licenceNo } = body;
  const day = body.caseNo === null ? null : watchDayOf(body);
  return { holderId, licenceNo, body, ...(day === null ? {} : { desk: `LICENCES#${day}`, deskSort: `${holderId}#${licenceNo}`, row: { holderId, licenceNo } }) };
}

export function licencePut(entity: LicenceEntity, licence: Licence) {
  return entity.build(PutTransaction).item(recordOf(licence));
}

export function licencesIn(table: HallTable, entity: LicenceEntity): Hall['licences'] & { seed(licence: Licence): Promise<boolean> } {
  return {
    async heldBy(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `HOLDER#${personId}`, range: { beginsWith: 'LICENCE#' } })
        .entities(entity).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body);
    },
    find: async (holderId, licenceNo) => (await entity.build(GetItemCommand).key({ holderId, licenceNo }).options({ consistent: true }).send()).Item?.body,
    replace: (before, after) => kept(() => entity.build(PutItemCommand).item(recordOf(after))
      .options({ condition: { attr: 'body', eq: before } }).send()),
    async watchedOn(day) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: `LICENCES#${day}` }).options({ maxPages: Infinity }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as LicenceKey);
    },
    /** Leaves a licence that is already there as it is. */
    seed: (licence) => kept(() => entity.build(PutItemCommand).item(recordOf(licence))
      .options({ condition: { attr: 'licenceNo', exists: false } }).send()),
  };
}
