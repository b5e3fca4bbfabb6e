import { ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../shared/domain/people/person';
import { holderCodesIn } from './holder-codes';
import type { HallTable } from './table';

/** Kept sealed: what tells of people. */
export const sealedNouns = ['Person', 'Case', 'Claim', 'AddressBook', 'Parcel', 'DeliveryWish', 'PaymentBatch', 'Message', 'SentMessage', 'Dispute', 'Licence', 'LicenceShow'] as const;

type Found = { pk: string; sk: string; _et: string; body: string };

/**
 * Seals under the newest key what an older one sealed, and what an earlier release left open. A record that changes meanwhile is
 * sealed by whoever changes it. Asked again it goes on; at 0 the older keys may leave the ring. Answers how many it sealed.
 */
export async function reseal(table: HallTable): Promise<number> {
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.getDocumentClient().send(new ScanCommand({
      TableName: table.getName(), ConsistentRead: true, ...(from ? { ExclusiveStartKey: from } : {}),
      ProjectionExpression: 'pk, sk, #et, body', ExpressionAttributeNames: { '#et': '_et' },
    }));
    for (const one of (Items as Found[]).filter((found) => isOld(table, found))) if (await sealAnew(table, one)) count += 1;
    from = LastEvaluatedKey;
  } while (from);
  return count;
}

const isOld = ({ sealing }: HallTable, { _et, body }: Found) => (sealedNouns as readonly string[]).includes(_et) && !sealing.isNewest(body);

async function sealAnew(table: HallTable, { pk, sk, _et, body }: Found): Promise<boolean> {
  const text = table.sealing.open(body);
  const TableName = table.getName();
  const client = table.getDocumentClient();
  // The number is found under the new mark before the old one may be forgotten.
  if (_et === 'Person') await holderCodesIn(table).put(JSON.parse(text) as Person);
  const mark = _et === 'Licence' ? { set: ', mark = :mark', value: { ':mark': table.sealing.marksOf(text)[0] } } : { set: '', value: {} };
  return client.send(new UpdateCommand({
    TableName, Key: { pk, sk }, UpdateExpression: `SET body = :sealed${mark.set}`, ConditionExpression: 'body = :body',
    ExpressionAttributeValues: { ':sealed': table.sealing.seal(text), ':body': body, ...mark.value },
  })).then(() => true, (error: unknown) => {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  });
}
