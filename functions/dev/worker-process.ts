import { join } from 'node:path';
import { schedules } from '../../shared/contract/schedules';
import { handler as onClock } from '../entries/clock';
import { log } from '../entries/log';
import { handler as onStream } from '../entries/stream';
import { checkerIn } from './checker-child';
import { pollStream } from './stream-poller';

/** The process that follows the stream and keeps the schedules; started by the launcher, ends with it. */
const onTrouble = (error: unknown) => log({ accident: 'worker', error: error instanceof Error ? error.stack : 'unknown' });

const stream = { endpoint: process.env['DYNAMODB_ENDPOINT'] ?? '', streamArn: process.env['HALL_STREAM'] ?? '', onTrouble };
pollStream({ ...stream, handler: onStream });
// As deployed: a reader of its own, so that a slow check holds no licence up.
pollStream({ ...stream, handler: checkerIn(join(__dirname, 'checker-process.js')) });
for (const { name, everyMinutes } of schedules) setInterval(() => void onClock({ schedule: name }).catch(onTrouble), everyMinutes * 60_000);

process.on('message', (message: { clockOffsetMs?: number }) => {
  if (message.clockOffsetMs !== undefined) process.env['HALL_CLOCK_OFFSET_MS'] = String(message.clockOffsetMs);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
