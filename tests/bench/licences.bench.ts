import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { bundling } from '../../functions/bundling';
import { verifiedLicence } from '../../functions/find/verified-licence';
import { issueLicenceOf } from '../../functions/handlers/licences/issue-licence';
import { startCase, submitCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { forecastMaterials } from '../../shared/contract/items';
import { openShownLicence, showLicence } from '../../shared/contract/licence-show';
import { authoriseLicences } from '../../shared/contract/proofs';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import { openBenchHall, type BenchHall } from './bench-hall';
import { figuresOf, median } from './timing';
import { told, watchCalls } from './watch-calls';

const CHECKS = 300;
const ITEM = 'DY-XK-0082';

/** A licence's sheet by itself; the check that anybody asks for; what issuing and showing cost the table. */
export default async function licences(): Promise<string[]> {
  return [...(await sheets()), ...(await checks())];
}

/** In a process of its own, bundled as the function is deployed. */
async function sheets(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hall-press-'));
  try {
    await build({ ...bundling, entryPoints: ['tests/bench/press-licences.ts'], outdir: folder });
    const said = execFileSync(process.execPath, [join(folder, 'press-licences.js')], { encoding: 'utf8' });
    const { spent: [cold = 0, ...warm], peak } = JSON.parse(said) as { spent: number[]; peak: number };
    return [`licence PDF: ${cold.toFixed(0)} ms for the first of a process, its fonts read and its library loaded, then ${median(warm).toFixed(0)} ms (budget 300); ${peak.toFixed(0)} MB at most (budget 200)`];
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checks(): Promise<string[]> {
  const hall = await openBenchHall();
  const [nurse, clerk] = [await hall.tokenOf('P011'), await hall.tokenOf('O026')];
  const caseNo = await approved(hall, nurse, clerk);
  const seen = watchCalls(hall);
  await issueLicenceOf(hall.hall, caseNo);
  const lines = [told('issueLicence', seen)];
  const licenceNo = (await hall.hall.cases.find(caseNo))?.licenceNo ?? '';
  const licence = await hall.hall.licences.find('P011', licenceNo);
  if (!licence) throw new Error('No licence was issued');
  seen.length = 0;
  const { code } = await hall.ask(showLicence, { licenceNo, scene: 'validity' }, nurse);
  lines.push(told('showLicence', seen));
  seen.length = 0;
  await hall.ask(openShownLicence, { code }, '');
  lines.push(told('openShownLicence', seen));
  seen.length = 0;
  await verifiedLicence(hall.hall, licence.eLicenceId);
  lines.push(told('verifyLicence', seen));
  const spent: number[] = [];
  for (let at = 0; at < CHECKS; at += 1) {
    const startedAt = performance.now();
    if (hall.hall.licenceSeals.isCodeOf(licence.eLicenceId, hall.hall.licenceSeals.codeOf(licence.eLicenceId))) await verifiedLicence(hall.hall, licence.eLicenceId);
    spent.push(performance.now() - startedAt);
  }
  await hall.stop();
  const { p50, p95 } = figuresOf(spent.slice(20));
  return [...lines, `verifyLicence behind the wire: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms over ${CHECKS - 20}`];
}

async function approved(hall: BenchHall, nurse: string, clerk: string): Promise<string> {
  const { materials } = await hall.ask(forecastMaterials, { itemCode: ITEM }, nurse);
  const fetched = materials.flatMap(({ code, licence }) => (licence ? [{ material: code, licenceNo: licence.licenceNo }] : []));
  const { caseNo } = await hall.ask(startCase, { itemCode: ITEM }, nurse);
  await hall.ask(authoriseLicences, { caseNo, licences: fetched, textVersion: AUTHORISATION_TEXT }, nurse);
  await hall.ask(submitCase, { caseNo, proofs: Object.fromEntries(fetched.map(({ material, licenceNo }) => [material, { by: 'licence' as const, licenceNo }])) }, nurse);
  const taken = await hall.ask(takeCase, { caseNo }, clerk);
  if (taken.actions.includes('accept')) await hall.ask(actOnCase, { caseNo, action: 'accept' }, clerk);
  await hall.ask(actOnCase, { caseNo, action: 'approve' }, clerk);
  return caseNo;
}
