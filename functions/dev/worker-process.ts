import { createRequire } from 'node:module';
import { join } from 'node:path';
import { schedules, type ScheduleName } from '../../shared/contract/schedules';
import { pollStream, type StreamHandler } from './stream-poller';

/** The process that follows the stream and keeps the schedules; started by the launcher, ends with it. */
const bundled = createRequire(join(__dirname, 'bundles'));
const { handler: onStream } = bundled('./stream.js') as { handler: StreamHandler };
const { handler: onClock } = bundled('./clock.js') as { handler(event: { schedule: ScheduleName }): Promise<number> };

const trouble = (error: unknown) => process.stdout.write(`${JSON.stringify({ accident: 'worker', error: String(error) })}\n`);

pollStream({ endpoint: process.env['DYNAMODB_ENDPOINT'] ?? '', streamArn: process.env['HALL_STREAM'] ?? '', handler: onStream, onTrouble: trouble });
for (const { name, everyMinutes } of schedules) setInterval(() => void onClock({ schedule: name }).catch(trouble), everyMinutes * 60_000);

process.on('message', (message: { clockOffsetMs?: number }) => {
  if (message.clockOffsetMs !== undefined) process.env['HALL_CLOCK_OFFSET_MS'] = String(message.clockOffsetMs);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
