import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Table } from 'dynamodb-toolbox/table';
import { keys } from './keys';
import type { Sealing } from './sealing';

export type HallTable = ReturnType<typeof hallTable>;

const index = ({ partition, sort }: { partition: string; sort: string }) =>
  ({ type: 'global' as const, partitionKey: { name: partition, type: 'string' as const }, sortKey: { name: sort, type: 'string' as const } });

/** The one table, behind its one client, with what seals its records. A request unanswered after 3 s is an error, not a wait. */
export function hallTable(name: string, endpoint: string | undefined, sealing: Sealing) {
  const client = new DynamoDBClient({
    ...(endpoint ? { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } : {}),
    requestHandler: { requestTimeout: 3000, throwOnRequestTimeout: true },
  });
  const table = new Table({
    documentClient: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name,
    partitionKey: { name: keys.partition, type: 'string' },
    sortKey: { name: keys.sort, type: 'string' },
    indexes: {
      byOwner: index(keys.byOwner), byDesk: index(keys.byDesk), byWork: index(keys.byWork), byItem: index(keys.byItem), byName: index(keys.byName), byDuty: index(keys.byDuty),
      byHanded: index(keys.byHanded),
    },
  });
  return Object.assign(table, { sealing });
}
