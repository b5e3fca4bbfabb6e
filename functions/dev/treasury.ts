import type { ChildProcess } from 'node:child_process';
import type { DataFolder } from './data-folder';
import { freePort } from './engine';
import { keepAlive, type KeptAlive } from './kept-alive';
import { ensureSecret } from './secret-file';

const APP_ID = 'dayu-hall';

/** The treasury's stand-in, kept alive beside the hall, and what the hall's own processes are told of it. It forgets its orders when it stops; the hall sends them again. */
export async function startTreasury(run: (env: NodeJS.ProcessEnv) => ChildProcess, folder: DataFolder, catalogue: string): Promise<{ process: KeptAlive; env: NodeJS.ProcessEnv }> {
  const secretFile = folder.file('treasury-key');
  ensureSecret(secretFile);
  const port = await freePort();
  const process = keepAlive(() => run({ TREASURY_PORT: String(port), TREASURY_APP_ID: APP_ID, TREASURY_SECRET_FILE: secretFile, HALL_CATALOGUE: catalogue }));
  await listens(process.child());
  return { process, env: { TREASURY_URL: `http://127.0.0.1:${port}`, TREASURY_APP_ID: APP_ID, TREASURY_KEY_FILE: secretFile } };
}

function listens(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: { ready?: boolean }) => message.ready && resolve());
    child.once('exit', () => reject(new Error('The treasury could not be opened; hall.log in the data folder says why.')));
  });
}
