import { DescribeStreamCommand, DynamoDBStreamsClient, GetRecordsCommand, GetShardIteratorCommand, type _Record } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

const IDLE_MS = 40;
const RETRY_MS = 200;
const BATCH = 100;
const MOST_TRIES = 10;

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
type Settings = { endpoint: string; streamArn: string; handler: StreamHandler; onTrouble(error: unknown): void; from?: 'LATEST' | 'TRIM_HORIZON' };

/**
 * Hands a table's changes to the stream's Lambda as the event source mapping does: in order, in batches, and again from
 * the first record that failed. Starts at the oldest record kept, so what happened while nobody listened is not lost.
 */
export function pollStream({ endpoint, streamArn, handler, onTrouble, from = 'TRIM_HORIZON' }: Settings): { stop(): Promise<void> } {
  const client = new DynamoDBStreamsClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  let isStopped = false;
  const iterator = async (): Promise<string | undefined> => {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    const ShardId = StreamDescription?.Shards?.at(-1)?.ShardId;
    return (await client.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId, ShardIteratorType: from }))).ShardIterator;
  };
  const failures = new Map<string, number>();
  /** Records that failed for good: told as trouble, which stands for the on-failure queue, and passed over. */
  const givenUp = new Set<string>();
  const failedOnce = async (record: string) => {
    const times = (failures.get(record) ?? 0) + 1;
    failures.set(record, times);
    if (times >= MOST_TRIES && givenUp.add(record)) onTrouble(new Error(`Record ${record} was given up after ${times} tries`));
    await pause(RETRY_MS);
  };
  const loop = async () => {
    let at: string | undefined;
    while (!isStopped) {
      try {
        at ??= await iterator();
        const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator: at, Limit: BATCH }));
        const wanted = Records.filter((record) => !givenUp.has(record.dynamodb?.SequenceNumber ?? ''));
        const [failed] = wanted.length === 0 ? [] : (await handler(eventOf(wanted, streamArn))).batchItemFailures;
        if (failed) await failedOnce(failed.itemIdentifier);
        else at = NextShardIterator;
        if (Records.length === 0) await pause(IDLE_MS);
      } catch (error) {
        onTrouble(error);
        at = undefined;
        await pause(RETRY_MS);
      }
    }
    client.destroy();
  };
  const running = loop();
  return {
    stop: () => {
      isStopped = true;
      return running;
    },
  };
}

function eventOf(records: readonly _Record[], streamArn: string): DynamoDBStreamEvent {
  const event = {
    Records: records.map(({ eventID, eventName, dynamodb }) => ({
      eventID, eventName, eventSource: 'aws:dynamodb', eventVersion: '1.1', awsRegion: 'local', eventSourceARN: streamArn,
      dynamodb: { ...dynamodb, ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000) },
    })),
  };
  return JSON.parse(JSON.stringify(event)) as DynamoDBStreamEvent;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
