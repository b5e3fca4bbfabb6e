import type { DynamoDBRecord } from 'aws-lambda';
import type { Case } from '../../shared/domain/cases/case';
import type { Sealing } from './sealing';

/** The steps of a case after a change that added one. Other records, and a draft that was saved, say nothing here. */
export function changedSteps(record: DynamoDBRecord, sealing: Sealing): Pick<Case, 'caseNo' | 'steps'> | undefined {
  const image = record.dynamodb?.NewImage;
  if (!image?.['pk']?.S?.startsWith('CASE#') || image['sk']?.S !== 'CASE' || !image['body']?.S) return undefined;
  const after = JSON.parse(sealing.open(image['body'].S)) as Case;
  const before = record.dynamodb?.OldImage?.['body']?.S;
  return before && (JSON.parse(sealing.open(before)) as Case).steps.length === after.steps.length ? undefined : after;
}
