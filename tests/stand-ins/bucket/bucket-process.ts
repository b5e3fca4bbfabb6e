import { Objects } from './objects';
import { bucketServer, type Trouble } from './server';

/**
 * The bucket as a process: `BUCKET_PORT` (0 for any), `BUCKET_HOST`, `BUCKET_FOLDER`, `BUCKET_KEY_ID` and `BUCKET_SECRET`, the names in
 * `BUCKETS`. `BUCKET_CONTROL=yes` opens a door for tests: `POST /__control {clockOffsetMs, failing}`. Ends with who started it.
 */
const read = (name: string) => process.env[name] ?? '';
const trouble: Trouble = { clockOffsetMs: 0, failing: 0 };
const server = bucketServer({
  objects: new Objects(read('BUCKET_FOLDER'), read('BUCKETS').split(',')),
  key: { keyId: read('BUCKET_KEY_ID'), secret: read('BUCKET_SECRET') },
  now: () => Date.now() + trouble.clockOffsetMs,
}, read('BUCKET_CONTROL') === 'yes' ? trouble : undefined);

server.listen(Number(read('BUCKET_PORT')), read('BUCKET_HOST') || '127.0.0.1', () => {
  const place = server.address();
  process.send?.({ ready: true, port: place && typeof place === 'object' ? place.port : 0 });
});
server.on('error', () => process.exit(1));
process.on('disconnect', () => process.exit(0));
