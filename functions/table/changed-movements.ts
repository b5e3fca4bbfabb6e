import type { DynamoDBRecord } from 'aws-lambda';
import type { Movement } from '../../shared/domain/delivery/movement';

/** A scan that has just been reported and that no parcel has yet. */
export function reportedMovement(record: DynamoDBRecord): Movement | undefined {
  const image = record.dynamodb?.NewImage;
  return image?.['pk']?.S?.startsWith('MOVED#') && image['fate']?.S === 'waiting' && image['row']?.S ? (JSON.parse(image['row'].S) as Movement) : undefined;
}
