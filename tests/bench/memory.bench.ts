import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listMyCases } from '../../shared/contract/cases';
import { listItems } from '../../shared/contract/items';
import { clientOf, signInAs } from '../setup/client';
import { approve, file } from '../setup/filing';
import { startHall } from '../setup/started-hall';

const ROUNDS = 150;

/** `npm start` on a new folder: time to open, then a run of filings, searches and decisions, and what each process keeps. */
export default async function memory(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hall-bench-'));
  const first = await opened(folder);
  await first.hall.stop();
  const { hall, seconds } = await opened(folder);
  const farmer = await signInAs(hall.address, 'P005');
  const clerk = await signInAs(hall.address, 'O015');
  for (let at = 0; at < ROUNDS; at += 1) {
    const [{ caseNo }] = await Promise.all([file(farmer, 'DY-GG-0001'), clientOf(hall.address).get(listItems, { q: ['开饭店', 'hszyxz', '养老金', '卖酒'][at % 4] }), farmer.get(listMyCases, {})]);
    if (at % 5 === 0) await approve(clerk, caseNo);
  }
  const resident = (['gateway', 'worker', 'engine'] as const).map((part) => `${part} ${residentMb(hall.pidOf(part) ?? 0)} MB`);
  await hall.stop();
  rmSync(folder, { recursive: true, force: true });
  return [
    `open on an empty folder ${first.seconds.toFixed(1)} s, again ${seconds.toFixed(1)} s (budget 5 s)`,
    `resident after ${ROUNDS} filings: ${resident.join(', ')} (budget 110 MB each for gateway and worker)`,
  ];
}

async function opened(folder: string) {
  const startedAt = performance.now();
  const hall = await startHall(folder);
  return { hall, seconds: (performance.now() - startedAt) / 1000 };
}

function residentMb(pid: number): string {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kb) / 1024).toFixed(0);
}
