import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataFolder } from './data-folder';
import { freePort } from './engine';
import { keepAlive, type KeptAlive } from './kept-alive';

const ROOMS = { HALL_QUARANTINE: 'quarantine', HALL_CLEAN: 'clean' };

/** The bucket's stand-in, kept alive beside the hall with its data in the folder, and what the hall's processes are told of it. */
export async function startBucket(run: (env: NodeJS.ProcessEnv) => ChildProcess, folder: DataFolder, host: string): Promise<{ process: KeptAlive; env: NodeJS.ProcessEnv }> {
  const port = await freePort();
  const secret = secretIn(folder.file('bucket-key'));
  const its = { BUCKET_PORT: String(port), BUCKET_HOST: host, BUCKET_FOLDER: folder.file('bucket'), BUCKET_KEY_ID: 'hall', BUCKET_SECRET: secret, BUCKETS: Object.values(ROOMS).join(',') };
  const process = keepAlive(() => run(its));
  await new Promise<void>((listens, fails) => {
    process.child().on('message', (message: { ready?: boolean }) => message.ready && listens());
    process.child().once('exit', () => fails(new Error('The bucket could not be opened; hall.log in the data folder says why.')));
  });
  const endpoint = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  // Bundles lie in the data folder, wherever that is; what is native stays where it was installed.
  return { process, env: { ...ROOMS, BUCKET_ENDPOINT: endpoint, BUCKET_KEY_ID: 'hall', BUCKET_SECRET: secret, NODE_PATH: resolve('node_modules'), HALL_FONT: resolve(FONT) } };
}

const FONT = 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

/** What the hall signs with, made at the first start and readable by nobody else. */
function secretIn(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}
