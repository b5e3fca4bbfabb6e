import type { DynamoDBRecord } from 'aws-lambda';
import type { PackedCase } from '../hall';

/** What a stream record says of a case: its packed row after the change. Other records say nothing here. */
export function changedCase(record: DynamoDBRecord): PackedCase | undefined {
  const image = record.dynamodb?.NewImage;
  if (!image?.['pk']?.S?.startsWith('CASE#') || image['sk']?.S !== 'CASE' || !image['row']?.S) return undefined;
  return JSON.parse(image['row'].S) as PackedCase;
}
