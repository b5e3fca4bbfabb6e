import type { DynamoDBRecord } from 'aws-lambda';
import type { Case } from '../../shared/domain/cases/case';
import type { PackedCase } from '../hall';

/** What a stream record says of a case: its packed row after the change. Other records say nothing here. */
export function changedCase(record: DynamoDBRecord): PackedCase | undefined {
  return columnOf<PackedCase>(record, 'row');
}

/** The whole case after the change. */
export function changedBody(record: DynamoDBRecord): Case | undefined {
  return columnOf<Case>(record, 'body');
}

function columnOf<T>(record: DynamoDBRecord, column: 'row' | 'body'): T | undefined {
  const image = record.dynamodb?.NewImage;
  const found = image?.[column]?.S;
  return image?.['pk']?.S?.startsWith('CASE#') && image['sk']?.S === 'CASE' && found ? (JSON.parse(found) as T) : undefined;
}
