import { resolve } from 'node:path';
import { gateway } from '../../functions/dev/gateway';
import { localClient } from '../../functions/dev/engine';
import { newSessionKey } from '../../functions/dev/session-key';
import { staticFiles } from '../../functions/dev/static-files';
import { pollStream, type StreamHandler } from '../../functions/dev/stream-poller';
import { startStream, streamOf } from '../../functions/table/create-table';
import { openTable, type OpenTable } from '../../functions/table/open-table';
import { openBucket, type RunningBucket } from './bucket';
import { clientOf, signInAs, type Client } from './client';
import { openShare, type RunningShare } from './licence-share';
import { FIELD_KEYS, seededEngine, TABLE } from './seeded-data';

export type TestHall = {
  address: string;
  endpoint: string;
  anyone: Client;
  as(code: string): Promise<Client>;
  /** Sets the hall's clock, which goes on from there. */
  setClock(now: string): void;
  records: OpenTable;
  share: RunningShare;
  /** Only with files. */
  bucket: RunningBucket | undefined;
  close(): Promise<void>;
};

/** The hall as it is deployed, in this process: real engine, real HTTP, the Lambda handlers, the stream. */
export async function openTestHall({ withStream = true, withClient = false, withFiles = false, fieldKeys = FIELD_KEYS } = {}): Promise<TestHall> {
  const [engine, share, bucket] = await Promise.all([seededEngine(), openShare(), withFiles ? openBucket() : undefined]);
  Object.assign(process.env, { HALL_TABLE: TABLE, DYNAMODB_ENDPOINT: engine.endpoint, SESSION_KEY: newSessionKey(), FIELD_KEYS: fieldKeys, HALL_SEEDED_PEOPLE: 'yes', ...share.env, ...bucket?.env });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const lambdas = {
    public: (await import('../../functions/entries/public')).handler,
    applicant: (await import('../../functions/entries/applicant')).handler,
    officer: (await import('../../functions/entries/officer')).handler,
    documents: (await import('../../functions/entries/documents')).handler,
  };
  const server = gateway(lambdas, withClient ? staticFiles(resolve('dist/h5')) : undefined, async () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const followed = [...(withStream ? [(await import('../../functions/entries/stream')).handler] : []), ...(withFiles ? [(await import('../../functions/entries/checker')).handler] : [])];
  const streams = await Promise.all(followed.map((handler) => followStream(engine.endpoint, handler)));
  const place = server.address();
  const address = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`;
  return {
    address, endpoint: engine.endpoint, anyone: clientOf(address), records: openTable(TABLE, engine.endpoint, { cursorSecret: '', fieldKeys }), share, bucket,
    as: (code) => signInAs(address, code),
    setClock(now) {
      const offsetMs = Date.parse(now) - Date.now();
      process.env['HALL_CLOCK_OFFSET_MS'] = String(offsetMs);
      share.setClock(offsetMs);
    },
    async close() {
      await Promise.all(streams.map((stream) => stream.stop()));
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await Promise.all([engine.stop(), share.stop(), bucket?.stop()]);
    },
  };
}

async function followStream(endpoint: string, handler: StreamHandler) {
  const client = localClient(endpoint);
  await startStream(client, TABLE);
  const streamArn = await streamOf(client, TABLE);
  client.destroy();
  return pollStream({ endpoint, streamArn, handler, onTrouble: (error) => { throw error; } });
}
