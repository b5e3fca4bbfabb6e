import { fork, type ChildProcess } from 'node:child_process';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { changedFile } from '../table/changed-files';
import type { StreamHandler } from './stream-poller';

const IDLE_MS = 20_000;
const LONGEST_MS = 120_000;

/** Hands changes of files to a process that is started when there are some and ends when there are none for a while. */
export function checkerIn(script: string): StreamHandler {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = () => { child?.kill('SIGTERM'); child = undefined; };
  return async (event) => {
    if (!event.Records.some(isOfFile)) return { batchItemFailures: [] };
    clearTimeout(idle);
    // Not the worker's small heap: a PDF is taken apart in it.
    child ??= fork(script, { execArgv: ['--max-old-space-size=160'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    try {
      return await answerOf(child, { event: { Records: event.Records.filter(isOfFile) }, clockOffsetMs: process.env['HALL_CLOCK_OFFSET_MS'] ?? '0' });
    } catch (error) {
      end();
      throw error;
    } finally {
      idle = setTimeout(end, IDLE_MS);
    }
  };
}

const isOfFile = (record: DynamoDBRecord) => changedFile(record) !== undefined;

/** A checker that died, or takes for ever, is told as trouble: the same records then come again. */
function answerOf(child: ChildProcess, message: object): Promise<DynamoDBBatchResponse> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => settle(() => reject(new Error('The checker does not answer'))), LONGEST_MS);
    const onAnswer = (answer: unknown) => settle(() => resolve(answer as DynamoDBBatchResponse));
    const onExit = () => settle(() => reject(new Error('The checker died')));
    const settle = (tell: () => void) => {
      clearTimeout(late);
      child.off('message', onAnswer).off('exit', onExit);
      tell();
    };
    child.on('message', onAnswer).on('exit', onExit);
    child.send(message);
  });
}
