import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { issueLicenceOf } from '../handlers/licences/issue-licence';
import { changedCase } from '../table/changed-cases';
import { log } from './log';
import { theHall } from './the-hall';

/** Follows every change of a case. A record that fails is reported, so that it and those after it come again. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    const changed = changedCase(record);
    if (changed?.state !== 'approved') continue;
    try {
      log({ stream: 'issueLicence', record: changed.caseNo, outcome: await issueLicenceOf(await theHall(), changed.caseNo) });
    } catch (error) {
      log({ accident: 'issueLicence', record: changed.caseNo, error: error instanceof Error ? error.stack : 'unknown' });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}
