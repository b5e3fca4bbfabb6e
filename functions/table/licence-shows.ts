import type { DynamoDBRecord } from 'aws-lambda';
import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { LicenceShow } from '../../shared/domain/licences/show';
import type { LicenceShows } from '../hall';
import { kept } from './lost-race';
import { sealed } from './sealed';
import type { Sealing } from './sealing';
import type { HallTable } from './table';

/** In partitions of their own: all that the public function may write. */
export function licenceShowsIn(table: HallTable): LicenceShows {
  const entity = new Entity({
    name: 'LicenceShow', table, timestamps: false,
    schema: item({ showId: string().key(), version: number().required('always'), body: sealed<LicenceShow>(table).required('always') }),
    computeKey: ({ showId }) => ({ pk: `SHOW#${showId}`, sk: 'SHOW' }),
  });
  const put = (body: LicenceShow) => entity.build(PutItemCommand).item({ showId: body.showId, version: body.version, body });
  return {
    find: async (showId) => (await entity.build(GetItemCommand).key({ showId }).options({ consistent: true }).send()).Item?.body,
    make: (show) => kept(() => put(show).options({ condition: { attr: 'version', exists: false } }).send()),
    use: (after) => kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send()),
  };
}

/** A code that a stream record says was opened just now. */
export function usedShow({ dynamodb }: DynamoDBRecord, sealing: Sealing): LicenceShow | undefined {
  const image = dynamodb?.NewImage;
  if (image?.['sk']?.S !== 'SHOW' || !image['body']?.S) return undefined;
  const show = JSON.parse(sealing.open(image['body'].S)) as LicenceShow;
  return show.used === null ? undefined : show;
}
