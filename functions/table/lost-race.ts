import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 20;

/** Runs a conditional write: `false` when its condition no longer holds, which is an answer and not an accident. */
export async function kept(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await untilNoConflict(write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    if (error instanceof TransactionCanceledException && reasons(error).includes('ConditionalCheckFailed')) return false;
    throw error;
  }
}

/** The SDK does not retry `TransactionConflict`; another transaction was there first, so wait a moment and try again. */
async function untilNoConflict(write: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      const longest = FIRST_WAIT_MS * 2 ** attempt;
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
