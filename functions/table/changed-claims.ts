import type { DynamoDBRecord } from 'aws-lambda';
import type { Claim } from '../../shared/domain/claims/claim';
import type { Sealing } from './sealing';

/** The whole claim after the change that a stream record tells of. Other records say nothing here. */
export function changedClaim(record: DynamoDBRecord, sealing: Sealing): Claim | undefined {
  const image = record.dynamodb?.NewImage;
  return image?.['sk']?.S === 'CLAIM' && image['body']?.S ? (JSON.parse(sealing.open(image['body'].S)) as Claim) : undefined;
}
