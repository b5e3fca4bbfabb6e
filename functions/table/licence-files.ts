import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { PaperProof } from '../../shared/domain/licences/paper';
import type { LicenceFiles } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** By the digest of the file alone: who has a file can ask, and a changed byte asks for another record. */
export function licenceFilesIn(table: HallTable): LicenceFiles {
  const entity = new Entity({
    name: 'LicenceFile', table, timestamps: false, schema: item({ digest: string().key(), body: json<PaperProof>().required('always') }),
    computeKey: ({ digest }) => ({ pk: `LICENCEFILE#${digest}`, sk: 'PROOF' }),
  });
  return {
    put: (body) => kept(() => entity.build(PutItemCommand).item({ digest: body.digest, body }).options({ condition: { attr: 'digest', exists: false } }).send()),
    find: async (digest) => (await entity.build(GetItemCommand).key({ digest }).send()).Item?.body,
  };
}
