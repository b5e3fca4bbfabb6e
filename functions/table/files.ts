import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import type { FileRead, FileRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** A queue of its own beside the desks', by the day the sweep is to look; a filed case's files are in no queue. */
const SWEEP = 'SWEEP#FILES';
/** One run of the sweep takes on so many; the next run takes the rest. */
const MOST_SWEPT = 500;
const FIRST = { attr: 'version', exists: false } as const;

export function filesIn(table: HallTable): FileRecords {
  const files = new Entity({
    name: 'File', table, timestamps: false,
    schema: item({
      ownerId: string().key(), fileId: string().key(), version: number().required('always'),
      desk: string().optional(), deskSort: string().optional(), body: json<StoredFile>().required('always'),
    }),
    computeKey: ({ ownerId, fileId }) => ({ pk: `FILES#${ownerId}`, sk: `FILE#${fileId}` }),
  });
  const reads = new Entity({
    name: 'FileRead', table, timestamps: false,
    schema: item({ fileId: string().key(), at: string().key(), key: string().key(), body: json<FileRead>().required('always') }),
    computeKey: ({ fileId, at, key }) => ({ pk: `READS#${fileId}`, sk: `READ#${at}#${key}` }),
  });
  return {
    async find(ownerId, fileId) {
      return (await files.build(GetItemCommand).key({ ownerId, fileId }).options({ consistent: true }).send()).Item?.body;
    },
    async ofOwner(ownerId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `FILES#${ownerId}`, range: { beginsWith: 'FILE#' } })
        .entities(files).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body);
    },
    record(after) {
      const { ownerId, fileId, sweepOn } = after;
      const version = after.version + 1;
      const condition = after.version === 0 ? FIRST : ({ attr: 'version', eq: after.version } as const);
      const queue = sweepOn === null ? {} : { desk: SWEEP, deskSort: `${sweepOn}#${fileId}` };
      return kept(() => files.build(PutItemCommand).item({ ownerId, fileId, version, ...queue, body: { ...after, version } }).options({ condition }).send());
    },
    discard: ({ ownerId, fileId, version }) => kept(() => files.build(DeleteItemCommand).key({ ownerId, fileId })
      .options({ condition: { attr: 'version', eq: version } }).send()),
    async listToSweep(today) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: SWEEP, range: { lt: `${today}~` } })
        .options({ limit: MOST_SWEPT }).send();
      return Items.map((found) => placeOf(found as { pk: string; sk: string }));
    },
    async noteRead(read) {
      const { fileId, at, key } = read;
      await kept(() => reads.build(PutItemCommand).item({ fileId, at, key, body: read }).options({ condition: { attr: 'fileId', exists: false } }).send());
    },
    async readsOf(fileId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `READS#${fileId}`, range: { beginsWith: 'READ#' } })
        .entities(reads).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body);
    },
  };
}

const placeOf = ({ pk, sk }: { pk: string; sk: string }) => ({ ownerId: pk.slice('FILES#'.length), fileId: sk.slice('FILE#'.length) });
