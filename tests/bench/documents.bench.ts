import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDocument } from '../../functions/documents/render';
import { getDocument } from '../../shared/contract/documents';
import { signInAs } from '../setup/client';
import { file } from '../setup/filing';
import { startHall } from '../setup/started-hall';
import { median } from './timing';

const CASES = 12;
const content = {
  title: '不予行政许可决定书', no: '余政服不许〔2026〕20261123123456783-3号', to: '大余县示例08大酒店有限公司', issuer: '大余县行政审批局', on: '2026-11-23', table: null, closing: ['如不服本决定，可以依法申请行政复议。'],
  paragraphs: ['你（单位）的申请收悉。经审查，你（单位）的申请不符合规定的条件、标准，理由如下：', '营业场所面积不足，且未配备与经营规模相适应的执业药师。'],
};
const check = { address: 'http://localhost:3721/#/documents/check?document=DY20261123123456783-3&code=abcdEFGH1234-_xy', documentId: 'DY20261123123456783-3', code: 'abcdEFGH1234-_xy' };

/** What drawing costs by itself, then what whoever asks waits for: the first of a process, the next, and one that was drawn before. */
export default async function documents(): Promise<string[]> {
  const cpu: number[] = [];
  for (let at = 0; at < CASES; at += 1) cpu.push(await cpuMs(() => renderDocument(content, check)));
  const [cold = 0, ...warm] = cpu;
  return [`drawing: ${cold.toFixed(0)} ms of CPU for the first of a process with library and fonts, then ${median(warm).toFixed(0)} ms (budget 300)`, ...(await asked())];
}

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** `npm start` on a new folder. */
async function asked(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hall-bench-'));
  const hall = await startHall(folder);
  try {
    const nurse = await signInAs(hall.address, 'P011');
    const caseNos: string[] = [];
    for (let at = 0; at < CASES; at += 1) caseNos.push((await file(nurse, 'DY-XK-0082')).caseNo);
    const pid = hall.pidOf('gateway') ?? 0;
    const before = kilobytes(pid, 'VmRSS');
    const sizes: number[] = [];
    for (const caseNo of [...caseNos, ...caseNos]) sizes.push(await sizeOf((await nurse.get(getDocument, { caseNo, n: '2' })).url));
    const [first = 0, ...rest] = spent(folder);
    const mb = (kb: number) => (kb / 1024).toFixed(0);
    return [
      `asked for: the first of a process ${first} ms, each next ${median(rest.slice(0, CASES - 1)).toFixed(0)} ms, one drawn before ${median(rest.slice(CASES - 1)).toFixed(0)} ms; ${(median(sizes) / 1024).toFixed(0)} KB each`,
      `the gateway's process before ${mb(before)} MB, at most ${mb(kilobytes(pid, 'VmHWM'))} MB after ${CASES} documents (budget 200)`,
    ];
  } finally {
    await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sizeOf(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength;
}

/** Milliseconds of each answer, as the hall logged them. */
function spent(folder: string): number[] {
  const lines = readFileSync(join(folder, 'hall.log'), 'utf8').split('\n').filter((line) => line.includes('"getDocument"'));
  return lines.map((line) => (JSON.parse(line) as { ms: number }).ms);
}

function kilobytes(pid: number, of: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${of}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
