import { resolve } from 'node:path';
import { gateway } from '../../functions/dev/gateway';
import { localClient } from '../../functions/dev/engine';
import { newSessionKey } from '../../functions/dev/session-key';
import { staticFiles } from '../../functions/dev/static-files';
import { pollStream } from '../../functions/dev/stream-poller';
import { streamOf } from '../../functions/table/create-table';
import { openTable, type OpenTable } from '../../functions/table/open-table';
import { clientOf, signInAs, type Client } from './client';
import { openShare, type RunningShare } from './licence-share';
import { seededEngine, TABLE } from './seeded-data';

export type TestHall = {
  address: string;
  endpoint: string;
  anyone: Client;
  as(code: string): Promise<Client>;
  /** Sets the hall's clock, which goes on from there. */
  setClock(now: string): void;
  records: OpenTable;
  share: RunningShare;
  close(): Promise<void>;
};

/** The hall as it is deployed, in this process: real engine, real HTTP, the Lambda handlers, the stream. */
export async function openTestHall({ withStream = true, withClient = false } = {}): Promise<TestHall> {
  const [engine, share] = await Promise.all([seededEngine(), openShare()]);
  Object.assign(process.env, { HALL_TABLE: TABLE, DYNAMODB_ENDPOINT: engine.endpoint, SESSION_KEY: newSessionKey(), HALL_SEEDED_PEOPLE: 'yes', ...share.env });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const lambdas = {
    public: (await import('../../functions/entries/public')).handler,
    applicant: (await import('../../functions/entries/applicant')).handler,
    officer: (await import('../../functions/entries/officer')).handler,
  };
  const server = gateway(lambdas, withClient ? staticFiles(resolve('dist/h5')) : undefined, async () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stream = withStream ? await followStream(engine.endpoint) : undefined;
  const place = server.address();
  const address = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`;
  return {
    address, endpoint: engine.endpoint, anyone: clientOf(address), records: openTable(TABLE, engine.endpoint, ''), share,
    as: (code) => signInAs(address, code),
    setClock(now) {
      const offsetMs = Date.parse(now) - Date.now();
      process.env['HALL_CLOCK_OFFSET_MS'] = String(offsetMs);
      share.setClock(offsetMs);
    },
    async close() {
      await stream?.stop();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await Promise.all([engine.stop(), share.stop()]);
    },
  };
}

async function followStream(endpoint: string) {
  const { handler } = await import('../../functions/entries/stream');
  const client = localClient(endpoint);
  const streamArn = await streamOf(client, TABLE);
  client.destroy();
  return pollStream({ endpoint, streamArn, handler, onTrouble: (error) => { throw error; } });
}
