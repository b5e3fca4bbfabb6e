import type { DynamoDBRecord } from 'aws-lambda';
import type { Case } from '../../shared/domain/cases/case';
import type { PackedCase } from '../hall';
import { readRow } from './packed-case';
import type { Sealing } from './sealing';

/** What a stream record says of a case: its packed row after the change. Other records say nothing here. */
export function changedCase(record: DynamoDBRecord): PackedCase | undefined {
  const row = columnOf(record, 'row');
  return row === undefined ? undefined : readRow(row);
}

/** The whole case after the change. */
export function changedBody(record: DynamoDBRecord, sealing: Sealing): Case | undefined {
  const body = columnOf(record, 'body');
  return body === undefined ? undefined : (JSON.parse(sealing.open(body)) as Case);
}

function columnOf(record: DynamoDBRecord, column: 'row' | 'body'): string | undefined {
  const image = record.dynamodb?.NewImage;
  return image?.['pk']?.S?.startsWith('CASE#') && image['sk']?.S === 'CASE' ? image[column]?.S : undefined;
}
