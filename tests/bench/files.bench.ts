import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../functions/files/open-store';
import { startCase } from '../../shared/contract/cases';
import { signInAs, type Client } from '../setup/client';
import { pdf, photo } from '../setup/files';
import { commandOf, startHall } from '../setup/started-hall';
import { give } from '../setup/uploading';

const GRANTS = 3000;
const MB = 1024 * 1024;

/** What handing an upload over costs, and what the checker takes for a photo and for the largest files, in a process of its own each time. */
export default async function files(): Promise<string[]> {
  return [
    `hand-off: a form signed in ${(await handOffMicros()).toFixed(0)} µs of CPU (budget 100)`,
    ...(await checked('a photo of 12 megapixels', 'image/jpeg', await photo(4000, 3000, { quality: 70 }))),
    ...(await checked('the largest photo, lying on its side', 'image/jpeg', await photo(7500, 6000, { quality: 79, orientation: 6 }))),
    ...(await checked('the largest PDF', 'application/pdf', await largePdf())),
  ];
}

async function handOffMicros(): Promise<number> {
  const store = openFileStore({ quarantine: 'quarantine', clean: 'clean', local: { endpoint: 'http://127.0.0.1:1', keyId: 'hall', secret: 'secret' } });
  const grant = (at: number) => store.grant({ key: `P011/F1/${at}`, type: 'image/jpeg', bytes: 4 * MB, digest: 'ab'.repeat(32) });
  for (let at = 0; at < GRANTS; at += 1) await grant(at);
  const before = process.cpuUsage();
  for (let at = 0; at < GRANTS; at += 1) await grant(at);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / GRANTS;
}

/** A new hall each time, so that the process that checks has checked nothing before. */
async function checked(says: string, type: string, bytes: Buffer): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hall-bench-'));
  const hall = await startHall(folder);
  try {
    const nurse = await signInAs(hall.address, 'P011');
    const draft = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
    const material = draft.materials.find(({ by }) => by !== 'form')?.code ?? '';
    const give1 = (client: Client, file: Buffer, of: string) => give(client, draft.caseNo, material, { name: 'a', type: of, bytes: file });
    await give1(nurse, await photo(), 'image/jpeg');
    const { state } = await give1(nurse, bytes, type);
    const spent = readFileSync(join(folder, 'hall.log'), 'utf8').split('\n').filter((line) => line.includes('"checkFile"')).map((line) => (JSON.parse(line) as { ms: number }).ms);
    return [`${says}, ${(bytes.length / MB).toFixed(1)} MB: ${state} after ${spent.at(-1)} ms of checking (budget 2000 for 4 MB), checker ${peakMb(folder)} MB at most (budget 300)`];
  } finally {
    await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function peakMb(folder: string): string {
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && commandOf(Number(name)).includes(join(folder, 'bundles/checker-process')));
  return (Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024).toFixed(0);
}

async function largePdf(): Promise<Buffer> {
  const page = await photo(2600, 1900, { quality: 93 });
  return pdf(1, async (document) => {
    for (let at = 0; at < Math.floor((19 * MB) / page.length); at += 1) document.addPage().drawImage(await document.embedJpg(Buffer.concat([page, Buffer.from([at])])));
  });
}
