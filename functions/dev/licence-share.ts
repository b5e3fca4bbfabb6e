import type { ChildProcess } from 'node:child_process';
import type { DataFolder } from './data-folder';
import { freePort } from './engine';
import { keepAlive, type KeptAlive } from './kept-alive';
import { ensureSecret } from './secret-file';

const APP_ID = 'dayu-hall';

/** The licence share's stand-in, kept alive beside the hall, and what the hall's own processes are told of it. */
export async function startLicenceShare(run: (env: NodeJS.ProcessEnv) => ChildProcess, folder: DataFolder, catalogue: string): Promise<{ process: KeptAlive; env: NodeJS.ProcessEnv }> {
  const secretFile = folder.file('licence-share-key');
  ensureSecret(secretFile);
  const port = await freePort();
  const its = { SHARE_PORT: String(port), SHARE_FOLDER: folder.file('licence-share'), SHARE_APP_ID: APP_ID, SHARE_SECRET_FILE: secretFile, HALL_CATALOGUE: catalogue };
  const process = keepAlive(() => run(its));
  const publicKey = await sealOf(process.child());
  return { process, env: { LICENCE_SHARE_URL: `http://127.0.0.1:${port}`, LICENCE_SHARE_APP_ID: APP_ID, LICENCE_SHARE_KEY_FILE: secretFile, LICENCE_SHARE_PUBLIC_KEY: publicKey } };
}

/** The public half of the seal, told once it listens; the seal itself stays in its folder. */
function sealOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: { publicKey?: string }) => message.publicKey && resolve(message.publicKey));
    child.once('exit', () => reject(new Error('The licence share could not be opened; hall.log in the data folder says why.')));
  });
}
