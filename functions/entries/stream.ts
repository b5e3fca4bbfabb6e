import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { waitsForLicence } from '../../shared/domain/cases/issue-licence';
import { issueLicenceOf } from '../handlers/licences/issue-licence';
import { changedCase } from '../table/changed-cases';
import { log } from './log';
import { theHall } from './the-hall';

/** Follows every change of a case. A record that fails is reported, so that it and those after it come again. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    try {
      await follow(record);
    } catch (error) {
      log({ accident: 'issueLicence', record: record.dynamodb?.Keys?.['pk']?.S, error: error instanceof Error ? error.stack : 'unknown' });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

async function follow(record: DynamoDBRecord): Promise<void> {
  const changed = changedCase(record);
  if (!changed || !waitsForLicence(changed.state)) return;
  log({ stream: 'issueLicence', record: changed.caseNo, outcome: await issueLicenceOf(await theHall(), changed.caseNo) });
}
