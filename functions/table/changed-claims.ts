import type { DynamoDBRecord } from 'aws-lambda';
import type { Claim } from '../../shared/domain/claims/claim';

/** The whole claim after the change that a stream record tells of. Other records say nothing here. */
export function changedClaim(record: DynamoDBRecord): Claim | undefined {
  const image = record.dynamodb?.NewImage;
  return image?.['sk']?.S === 'CLAIM' && image['body']?.S ? (JSON.parse(image['body'].S) as Claim) : undefined;
}
