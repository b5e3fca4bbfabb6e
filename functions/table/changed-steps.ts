import type { DynamoDBRecord } from 'aws-lambda';
import type { Case } from '../../shared/domain/cases/case';

/** The steps of a case after a change that added one. Other records, and a draft that was saved, say nothing here. */
export function changedSteps(record: DynamoDBRecord): Pick<Case, 'caseNo' | 'steps'> | undefined {
  const image = record.dynamodb?.NewImage;
  if (!image?.['pk']?.S?.startsWith('CASE#') || image['sk']?.S !== 'CASE' || !image['body']?.S) return undefined;
  const after = JSON.parse(image['body'].S) as Case;
  const before = record.dynamodb?.OldImage?.['body']?.S;
  return before && (JSON.parse(before) as Case).steps.length === after.steps.length ? undefined : after;
}
