import { fork, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createTable, startStream, streamOf } from '../table/create-table';
import { openTable } from '../table/open-table';
import { newFieldKey } from '../table/sealing';
import { startBucket } from './bucket';
import { bundleHall } from './bundle';
import { readCatalogue } from './catalogue/read-catalogue';
import { openDataFolder, type DataFolder } from './data-folder';
import { engineAnswers, findEngine, freePort, localClient, startEngine } from './engine';
import { keepAlive, type KeptAlive } from './kept-alive';
import { startCarriers } from './carriers';
import { startLicenceShare } from './licence-share';
import { startTreasury } from './treasury';
import { loadCatalogue } from './load-catalogue';
import { PlainFault } from './plain-fault';
import { ownSecret } from './own-secret';
import { newSessionKey } from './session-key';
import type { Settings } from './settings';

const TABLE = 'hall';
/** Collects garbage early rather than growing: a laptop has other things to do. */
const SMALL_HEAP = ['--max-semi-space-size=2', '--max-old-space-size=96'];

export type RunningHall = {
  address: string;
  /** Who a seeded code stands for. */
  nameOf(code: string): string;
  restart(): void;
  stop(): Promise<void>;
};

/** The whole hall on one machine: engine, table, catalogue, gateway and worker. Stops everything it started. */
export async function runHall(settings: Settings, onStarted: (stop: () => Promise<void>) => void): Promise<RunningHall> {
  await portIsFree(settings);
  const catalogue = readCatalogue(settings.catalogue);
  const folder = openDataFolder(settings.dataFolder);
  const kept: KeptAlive[] = [];
  const stop = async () => {
    for (const one of kept.reverse()) await one.stop();
    folder.leave();
  };
  onStarted(stop);
  try {
    const bundles = folder.file('bundles');
    const [endpoint] = await Promise.all([openEngine(settings, folder, kept), bundleHall(bundles)]);
    const [keyFile, fieldKeysFile] = [folder.file('session-key.pem'), folder.file('field-keys')];
    ownSecret(keyFile, newSessionKey);
    const fieldKeys = ownSecret(fieldKeysFile, newFieldKey);
    await createTable(localClient(endpoint), TABLE);
    await loadCatalogue(openTable(TABLE, endpoint, { cursorSecret: '', fieldKeys }), catalogue);
    await startStream(localClient(endpoint), TABLE);
    const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(settings.port), HOST: settings.host, HALL_TABLE: TABLE, DYNAMODB_ENDPOINT: endpoint, SESSION_KEY_FILE: keyFile, FIELD_KEYS_FILE: fieldKeysFile, HALL_SEEDED_PEOPLE: 'yes', HALL_CLIENT: resolve(settings.client ?? 'dist/h5') };
    kept.push(...(await startProcesses(folder, bundles, settings, { ...env, HALL_STREAM: await streamOf(localClient(endpoint), TABLE) })));
  } catch (error) {
    await stop();
    throw error;
  }
  const [gateway, worker] = kept.slice(-2);
  const names = new Map([...catalogue.people.map((one) => [one.personId, one.name] as const), ...catalogue.officers.map((one) => [one.officerId, one.name] as const)]);
  return { address: `http://localhost:${settings.port}`, nameOf: (code) => names.get(code) ?? '', stop, restart: () => [gateway, worker].forEach((one) => one?.child().kill('SIGTERM')) };
}

/** The engine named in the environment, or one of our own on the data folder. */
async function openEngine({ endpoint: named }: Settings, folder: DataFolder, kept: KeptAlive[]): Promise<string> {
  if (named) {
    await engineAnswers(named, 3000);
    return named;
  }
  const command = findEngine(process.env);
  const port = await freePort();
  kept.push(keepAlive(() => {
    const engine = startEngine(command, port, folder.file('hall.db'));
    folder.rememberEngine(engine.pid ?? 0);
    return engine;
  }));
  const endpoint = `http://127.0.0.1:${port}`;
  await engineAnswers(endpoint);
  return endpoint;
}

/** The stand-ins, then gateway and worker; the clock set at the gateway's dev door is passed on to the others. */
async function startProcesses(folder: DataFolder, bundles: string, { catalogue, host, port }: Settings, env: NodeJS.ProcessEnv): Promise<KeptAlive[]> {
  const log = openSync(folder.file('hall.log'), 'a');
  let clockOffsetMs = 0;
  const run = (name: string, more: NodeJS.ProcessEnv) => fork(join(bundles, `${name}-process.js`), { env: { ...env, ...more, HALL_CLOCK_OFFSET_MS: String(clockOffsetMs) }, execArgv: SMALL_HEAP, stdio: ['ignore', log, log, 'ipc'] });
  const [share, bucket, treasury, carriers] = await Promise.all([startLicenceShare((its) => run('share', its), folder, catalogue), startBucket((its) => run('bucket', its), folder, host), startTreasury((its) => run('treasury', its), folder, catalogue), startCarriers((its) => run('carriers', its), folder, port)]);
  const partners = { ...share.env, ...bucket.env, ...treasury.env, ...carriers.env };
  const worker = keepAlive(() => run('worker', partners));
  const gateway = keepAlive(() => run('gateway', partners).on('message', (message: { clockOffsetMs?: number }) => {
    if (message.clockOffsetMs === undefined) return;
    clockOffsetMs = message.clockOffsetMs;
    for (const one of [worker, share.process, treasury.process]) tell(one, { clockOffsetMs });
  }));
  await Promise.all([ready(gateway.child()), ready(worker.child())]);
  return [share.process, bucket.process, treasury.process, carriers.process, gateway, worker];
}

/** A child that is just being started again hears it from its environment. */
function tell(process: KeptAlive, message: { clockOffsetMs: number }): void {
  if (process.child().connected) process.child().send(message);
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: { ready?: boolean }) => message.ready && resolve());
    child.once('exit', () => reject(new PlainFault('The hall could not be opened; its log says why (hall.log in the data folder).')));
  });
}

/** A hall that was killed a moment ago may still be letting go of its port. */
async function portIsFree({ port, host }: Settings): Promise<void> {
  for (let patience = 10; !(await canListen(port, host)); patience -= 1) {
    if (patience === 0) throw new PlainFault(`Port ${port} is taken; stop what runs there, or name another: PORT=8080 npm start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false)).listen(port, host, () => probe.close(() => resolve(true)));
  });
}
