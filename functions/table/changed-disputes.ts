import type { DynamoDBRecord } from 'aws-lambda';
import type { DisputeKey } from './disputes';

/** Which dispute a stream record says is waiting to be sent. Other records say nothing here. */
export function waitingDispute(record: DynamoDBRecord): DisputeKey | undefined {
  const image = record.dynamodb?.NewImage;
  if (!image?.['sk']?.S?.startsWith('DISPUTE#') || !image['desk']?.S || !image['row']?.S) return undefined;
  return JSON.parse(image['row'].S) as DisputeKey;
}
