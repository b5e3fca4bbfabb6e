import type { DynamoDBStreamEvent } from 'aws-lambda';
import { handler } from '../entries/checker';

/** The checker in a process of its own, as it has a Lambda of its own: what an image takes is given back when it ends. */
process.on('message', ({ event, clockOffsetMs }: { event: DynamoDBStreamEvent; clockOffsetMs: string }) => {
  process.env['HALL_CLOCK_OFFSET_MS'] = clockOffsetMs;
  handler(event).then((answer) => process.send?.(answer), () => process.exit(1));
});
process.on('disconnect', () => process.exit(0));
