import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { claimRecordOf } from '../../functions/table/claims';
import type { OpenTable } from '../../functions/table/open-table';
import type { Claim } from '../../shared/domain/claims/claim';
import { TABLE } from './seeded-data';

const AT_ONCE = 25;

/** Claims as they would be on record, many at once. */
export async function putClaims({ table }: Pick<OpenTable, 'table'>, claims: readonly Claim[]): Promise<void> {
  const client = table.getDocumentClient();
  for (let from = 0; from < claims.length; from += AT_ONCE) {
    const requests = claims.slice(from, from + AT_ONCE).map((claim) => {
      const { row, body, ...columns } = claimRecordOf(claim);
      return { PutRequest: { Item: { pk: `CLAIM#${claim.claimNo}`, sk: 'CLAIM', _et: 'Claim', ...columns, row: JSON.stringify(row), body: JSON.stringify(body) } } };
    });
    await client.send(new BatchWriteCommand({ RequestItems: { [TABLE]: requests } }));
  }
}

/** Every claim, straight from the table. */
export async function claimsOnRecord({ table }: Pick<OpenTable, 'table'>): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (let start: Record<string, unknown> | undefined; ;) {
    const { Items = [], LastEvaluatedKey } = await table.getDocumentClient().send(new ScanCommand({
      TableName: TABLE, ConsistentRead: true, ...(start ? { ExclusiveStartKey: start } : {}), FilterExpression: 'sk = :claim', ExpressionAttributeValues: { ':claim': 'CLAIM' },
    }));
    claims.push(...Items.map(({ body }) => JSON.parse(table.sealing.open(String(body))) as Claim));
    if (!LastEvaluatedKey) return claims;
    start = LastEvaluatedKey;
  }
}
