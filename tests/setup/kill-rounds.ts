import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCase, startCase, submitCase } from '../../shared/contract/cases';
import { listMyLicences } from '../../shared/contract/licences';
import { clientOf, signInAs, type Client } from './client';
import { agree, approve, authorise, fetchedProofs } from './filing';
import { commandOf, ended, startHall, type Part, type StartedHall } from './started-hall';
import { until } from './until';

const victims: (Part | 'launcher')[] = ['engine', 'gateway', 'worker', 'launcher'];

export type Tally = { acknowledged: number; lost: string[]; kills: number; unissued: string[] };

/** People file while processes are killed; afterwards everything that was acknowledged must be there, once. */
export async function killRounds(rounds: number): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'hall-kill-'));
  const tally: Tally = { acknowledged: 0, lost: [], kills: 0, unissued: [] };
  let hall = await startHall(folder);
  try {
    await agree(await signInAs(hall.address, 'P011'), 'sensitive');
    for (let round = 0; round < rounds; round += 1) {
      const filed = new Set<string>();
      const filing = fileUntilStopped(hall.address, round, filed);
      await until(async () => filed.size >= 3, 20_000);
      const victim = victims[round % victims.length] ?? 'engine';
      hall = await kill(hall, victim, folder);
      tally.kills += 1;
      const enough = filed.size + 3;
      await until(async () => filed.size >= enough, 20_000);
      await filing.stop();
      await check(hall.address, filed, tally);
    }
  } finally {
    await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

async function kill(hall: StartedHall, victim: Part | 'launcher', folder: string): Promise<StartedHall> {
  if (victim === 'launcher') {
    await ended(hall.launcher, 'SIGKILL');
    return startHall(folder, { port: Number(new URL(hall.address).port) });
  }
  const pid = hall.pidOf(victim);
  if (pid === undefined) throw new Error(`There is no ${victim} to kill`);
  process.kill(pid, 'SIGKILL');
  await until(async () => commandOf(pid) === '');
  await until(async () => hall.pidOf(victim) !== undefined, 5000);
  return hall;
}

/** 黄月英 files again and again; every request carries its key and is repeated until it is answered. */
function fileUntilStopped(address: string, round: number, filed: Set<string>): { stop(): Promise<void> } {
  let isStopped = false;
  const loop = async () => {
    for (let at = 0; !isStopped; at += 1) {
      const nurse = await stubborn(() => signInAs(address, 'P011'));
      const draft = await stubborn(() => nurse.get(startCase, { itemCode: 'DY-XK-0082' }, `start-${round}-${at}`));
      const proofs = await stubborn(() => fetchedProofs(nurse, 'DY-XK-0082'));
      await stubborn(() => authorise(nurse, draft.caseNo, proofs).then(() => true));
      await stubborn(() => nurse.get(submitCase, { caseNo: draft.caseNo, proofs }, `file-${round}-${at}`));
      filed.add(draft.caseNo);
    }
  };
  const running = loop();
  return {
    stop: () => {
      isStopped = true;
      return running;
    },
  };
}

function stubborn<T>(ask: () => Promise<T>): Promise<T> {
  return until(async () => ask().catch(() => undefined), 30_000);
}

async function check(address: string, filed: ReadonlySet<string>, tally: Tally): Promise<void> {
  const nurse = await stubborn(() => signInAs(address, 'P011'));
  for (const caseNo of filed) {
    const found = await nurse.ask(getCase, { caseNo });
    tally.acknowledged += 1;
    if (found.status !== 200 || found.body.steps.filter(({ action }) => action === 'submit').length !== 1) tally.lost.push(caseNo);
  }
  const [first] = filed;
  if (first && !(await isIssued(address, nurse, first))) tally.unissued.push(first);
}

/** One of them is decided, and its licence still comes. */
async function isIssued(address: string, nurse: Client, caseNo: string): Promise<boolean> {
  await approve(await signInAs(address, 'O026'), caseNo);
  const licences = async () => (await clientOf(address, nurse.token).get(listMyLicences, {})).licences;
  return until(async () => (await licences()).some((one) => one.caseNo === caseNo), 10_000).catch(() => false);
}
