import type { DynamoDBRecord } from 'aws-lambda';
import type { StoredFile } from '../../shared/domain/files/stored-file';

/** What a stream record says of a file after the change. Other records, and a file that is gone, say nothing here. */
export function changedFile(record: DynamoDBRecord): StoredFile | undefined {
  const image = record.dynamodb?.NewImage;
  if (!image?.['pk']?.S?.startsWith('FILES#') || !image['body']?.S) return undefined;
  return JSON.parse(image['body'].S) as StoredFile;
}
