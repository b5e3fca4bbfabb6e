import { ConditionalCheckFailedException, TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { kept } from '../../functions/table/lost-race';

const cancelled = (...codes: string[]) => new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: codes.map((Code) => ({ Code })) });
const conditionFailed = new ConditionalCheckFailedException({ message: 'the condition failed', $metadata: {} });

/** A write that fails in these ways, one after the other, and then is kept. */
function writeThatFails(...errors: Error[]) {
  return jest.fn(async () => {
    const error = errors.shift();
    if (error) throw error;
  });
}

test('a write that goes through is kept, and made once', async () => {
  const write = writeThatFails();
  expect(await kept(write)).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
});

test('a condition that no longer holds is an answer, and is not asked again', async () => {
  for (const error of [conditionFailed, cancelled('ConditionalCheckFailed'), cancelled('None', 'ConditionalCheckFailed', 'None')]) {
    const write = writeThatFails(error);
    expect(await kept(write)).toBe(false);
    expect(write).toHaveBeenCalledTimes(1);
  }
});

test('another transaction on the same record is waited for', async () => {
  const write = writeThatFails(cancelled('TransactionConflict'), cancelled('None', 'TransactionConflict'), new TransactionConflictException({ message: 'in use', $metadata: {} }));
  expect(await kept(write)).toBe(true);
  expect(write).toHaveBeenCalledTimes(4);
});

test('who waited and finds the condition gone has lost the race', async () => {
  const write = writeThatFails(cancelled('TransactionConflict'), cancelled('ConditionalCheckFailed', 'None'));
  expect(await kept(write)).toBe(false);
  expect(write).toHaveBeenCalledTimes(2);
});

test('a conflict that does not end is an accident after five attempts', async () => {
  const write = jest.fn(async () => { throw cancelled('TransactionConflict'); });
  await expect(kept(write)).rejects.toThrow('cancelled');
  expect(write).toHaveBeenCalledTimes(5);
});

test('every other error is an accident at once', async () => {
  for (const error of [new Error('the table is gone'), cancelled('ThrottlingError'), cancelled()]) {
    const write = writeThatFails(error);
    await expect(kept(write)).rejects.toBe(error);
    expect(write).toHaveBeenCalledTimes(1);
  }
});
