import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { DataFolder } from './data-folder';
import { freePort } from './engine';
import { keepAlive, type KeptAlive } from './kept-alive';
import { ensureSecret } from './secret-file';

const names = ['ems', 'sf', 'kuaidi100'] as const;

/** The carriers' stand-ins, kept alive beside the hall, and what the hall's own processes are told of them. They forget their orders when they stop. */
export async function startCarriers(run: (env: NodeJS.ProcessEnv) => ChildProcess, folder: DataFolder, hallPort: number): Promise<{ process: KeptAlive; env: NodeJS.ProcessEnv }> {
  const reportsKey = secretIn(folder, 'carrier-reports-key');
  const ports = await Promise.all(names.map(() => freePort()));
  const reportsTo = (name: string) => `http://127.0.0.1:${hallPort}/api/public/carriers/${name}/reports/${reportsKey}`;
  const shared = {
    EMS_SENDER_NO: '1100112233445', EMS_AUTHORIZATION: secretIn(folder, 'ems-authorization'), EMS_SIGN_KEY: Buffer.from(secretIn(folder, 'ems-sign-key').slice(0, 16)).toString('base64'),
    SF_PARTNER_ID: 'DYZWDT', SF_CHECK_WORD: secretIn(folder, 'sf-check-word').slice(0, 32), KUAIDI100_CUSTOMER: 'DAYUHALL', KUAIDI100_KEY: secretIn(folder, 'kuaidi100-key').slice(0, 16),
  };
  const keys = JSON.stringify({ reportsKey, emsSignKey: shared.EMS_SIGN_KEY, emsAuthorization: shared.EMS_AUTHORIZATION, sfCheckWord: shared.SF_CHECK_WORD, kuaidi100Key: shared.KUAIDI100_KEY });
  const [ems, sf, kuaidi100] = ports.map(String) as [string, string, string];
  const process = keepAlive(() => run({ ...shared, EMS_PORT: ems, SF_PORT: sf, KUAIDI100_PORT: kuaidi100, EMS_REPORTS_TO: reportsTo('ems'), SF_REPORTS_TO: reportsTo('sf') }));
  await listen(process.child());
  const at = (port: string) => `http://127.0.0.1:${port}`;
  return {
    process,
    env: { EMS_SENDER_NO: shared.EMS_SENDER_NO, SF_PARTNER_ID: shared.SF_PARTNER_ID, KUAIDI100_CUSTOMER: shared.KUAIDI100_CUSTOMER, EMS_URL: at(ems), SF_URL: at(sf), SF_MONTHLY_CARD: '7551234567', KUAIDI100_URL: at(kuaidi100), CARRIER_KEYS: keys, CARRIER_REPORTS_AT: `http://127.0.0.1:${hallPort}` },
  };
}

function secretIn(folder: DataFolder, name: string): string {
  ensureSecret(folder.file(name));
  return readFileSync(folder.file(name), 'utf8').trim();
}

function listen(child: ChildProcess): Promise<void> {
  const open = new Set<string>();
  return new Promise((resolve, reject) => {
    child.on('message', ({ ready }: { ready?: string }) => {
      if (ready) open.add(ready);
      if (open.size === names.length) resolve();
    });
    child.once('exit', () => reject(new Error('The carriers could not be opened; hall.log in the data folder says why.')));
  });
}
