import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { digestOf, examineWith } from '../files/examine';
import { scannerFrom } from '../files/checks/malware';
import { checkFile, discardFile, emptyQuarantine } from '../handlers/files/check-file';
import { changedFile } from '../table/changed-files';
import { log } from './log';
import { theHall } from './the-hall';

const examine = examineWith(scannerFrom(process.env));

/** Follows every change of a file: the one function through which uploaded bytes pass. A record that fails comes again, and those after it. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    try {
      await follow(record);
    } catch (error) {
      log({ accident: 'checkFile', record: record.dynamodb?.Keys?.['sk']?.S, error: error instanceof Error ? error.stack : 'unknown' });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

async function follow(record: DynamoDBRecord): Promise<void> {
  const file = changedFile(record);
  if (!file) return;
  const hall = await theHall();
  const startedAt = performance.now();
  const tell = (outcome: string) => log({ stream: 'checkFile', record: file.fileId, outcome, bytes: file.bytes, ms: Math.round(performance.now() - startedAt) });
  if (file.uses.length === 0) return tell(await discardFile(hall, file));
  if (file.state === 'checking') return tell(await checkFile(hall, file, examine, digestOf));
  if (file.state !== 'granted') await emptyQuarantine(hall, file);
}
