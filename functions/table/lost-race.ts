import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 640;

/** Runs a conditional write: `false` when its condition no longer holds, which is an answer and not an accident. */
export async function kept(write: () => Promise<unknown>): Promise<boolean> {
  return (await failing(write)).length === 0;
}

/** Runs a transaction and answers which of its writes had a condition that no longer holds; none: it is kept. */
export async function failing(write: () => Promise<unknown>, attempts = ATTEMPTS): Promise<number[]> {
  try {
    await untilNoConflict(write, attempts);
    return [];
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return [0];
    const failed = error instanceof TransactionCanceledException ? reasons(error).flatMap((code, at) => (code === 'ConditionalCheckFailed' ? [at] : [])) : [];
    if (failed.length > 0) return failed;
    throw error;
  }
}

/** The SDK does not retry `TransactionConflict`; another transaction was there first, so wait a moment and try again. */
async function untilNoConflict(write: () => Promise<unknown>, attempts: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
    }
  }
}

function isConflict(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) return reasons(error).includes('TransactionConflict');
  return error instanceof Error && error.name === 'TransactionConflictException';
}

function reasons(error: TransactionCanceledException): (string | undefined)[] {
  return (error.CancellationReasons ?? []).map((reason) => reason.Code);
}
