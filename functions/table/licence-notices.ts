import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { LicenceNotice } from '../../shared/domain/licences/notice';
import type { LicenceNotices } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Nobody has so many licences that more was told about them. */
const MOST = 500;

/** Beside the holder's licences; the key is what it tells, so that it is told once. Few enough a holder to be put in order here. */
export function licenceNoticesIn(table: HallTable): LicenceNotices {
  const entity = new Entity({
    name: 'LicenceNotice', table, timestamps: false,
    schema: item({ holderId: string().key(), noticeId: string().key(), body: json<LicenceNotice>().required('always') }),
    computeKey: ({ holderId, noticeId }) => ({ pk: `HOLDER#${holderId}`, sk: `NOTICE#${noticeId}` }),
  });
  return {
    put: (body) => kept(() => entity.build(PutItemCommand).item({ holderId: body.holderId, noticeId: body.noticeId, body }).options({ condition: { attr: 'noticeId', exists: false } }).send()),
    async ofHolder(holderId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `HOLDER#${holderId}`, range: { beginsWith: 'NOTICE#' } }).entities(entity)
        .options({ entityAttrFilter: false, limit: MOST, maxPages: 1 }).send();
      return Items.map((found) => found.body).sort((a, b) => b.at.localeCompare(a.at));
    },
  };
}
