import type { Case } from '../../shared/domain/cases/case';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { localClient } from '../../functions/dev/engine';
import { TABLE } from './seeded-data';
import type { TestHall } from './test-hall';

/** Every case in the table, as the table has it. */
export async function casesOnRecord(hall: TestHall): Promise<Case[]> {
  const client = localClient(hall.endpoint);
  const found: Case[] = [];
  let from: Record<string, never> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({
      TableName: TABLE, FilterExpression: 'sk = :case', ExpressionAttributeValues: { ':case': { S: 'CASE' } }, ConsistentRead: true, ...(from ? { ExclusiveStartKey: from } : {}),
    }));
    found.push(...Items.map((one) => JSON.parse(hall.records.table.sealing.open(one['body']?.S ?? '')) as Case));
    from = LastEvaluatedKey as Record<string, never> | undefined;
  } while (from);
  client.destroy();
  return found;
}
