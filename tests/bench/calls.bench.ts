import { actOnMyCase, getCase, listMyCases, rateCase, saveDraft, startCase, submitCase } from '../../shared/contract/cases';
import { matchPolicies } from '../../shared/contract/benefits';
import { getMyClaim, listMyClaims, startClaim, submitClaim } from '../../shared/contract/claims';
import { actOnCase, getDeskCase, listQueue, takeCase } from '../../shared/contract/desk';
import type { AskOf, Endpoint, OutputOf } from '../../shared/contract/endpoint';
import { forecastMaterials, getGuide, listItems } from '../../shared/contract/items';
import { listMyLicences, listMyReceipts } from '../../shared/contract/licences';
import { authoriseLicences } from '../../shared/contract/proofs';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import { actFor } from '../../shared/contract/sign-in';
import { chain } from '../../functions/find/chain';
import { realPerson } from '../rules/fixtures';
import { openBenchHall } from './bench-hall';
import { told, watchCalls } from './watch-calls';

/** Calls to the database, and read and write units, of each action on a real case. */
export default async function calls(): Promise<string[]> {
  const hall = await openBenchHall();
  const seen = watchCalls(hall);
  const lines: string[] = [];
  const [applicant, clerk] = [await hall.tokenOf('P001'), await hall.tokenOf('O012')];
  const measured = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    seen.length = 0;
    const answer = await work();
    lines.push(told(name, seen));
    return answer;
  };
  const measure = <E extends Endpoint>(endpoint: E, input: AskOf<E>, token: string): Promise<OutputOf<E>> => measured(endpoint.name, () => hall.ask(endpoint, input, token));
  await hall.ask(listItems, { q: '高龄' }, '');
  await measure(listItems, { q: '老人补贴' }, '');
  await measure(getGuide, { itemCode: 'DY-JF-0004' }, '');
  const { materials } = await measure(forecastMaterials, { itemCode: 'DY-JF-0004' }, applicant);
  const licences = materials.flatMap(({ code, licence }) => (licence ? [{ material: code, licenceNo: licence.licenceNo }] : []));
  const proofs = Object.fromEntries(licences.map(({ material, licenceNo }) => [material, { by: 'licence' as const, licenceNo }]));
  const textVersion = AUTHORISATION_TEXT;
  const { caseNo } = await measure(startCase, { itemCode: 'DY-JF-0004' }, applicant);
  await measure(saveDraft, { caseNo, answers: { helperName: '曾小妹' } }, applicant);
  await measure(authoriseLicences, { caseNo, licences, textVersion }, applicant);
  await measure(submitCase, { caseNo, proofs }, applicant);
  for (let at = 0; at < 25; at += 1) {
    const other = await hall.ask(startCase, { itemCode: 'DY-JF-0004' }, applicant);
    await hall.ask(authoriseLicences, { caseNo: other.caseNo, licences, textVersion }, applicant);
    await hall.ask(submitCase, { caseNo: other.caseNo, proofs }, applicant);
  }
  await measure(listQueue, {}, clerk);
  await measure(getCase, { caseNo }, applicant);
  await measure(listMyCases, {}, applicant);
  await measure(getDeskCase, { caseNo }, clerk);
  await measured('the same look', () => hall.ask(getDeskCase, { caseNo }, clerk));
  await measure(takeCase, { caseNo }, clerk);
  const taken = await hall.hall.cases.find(caseNo);
  if (taken) await measured('chain a step', () => chain(hall.hall, taken));
  await measure(actOnCase, { caseNo, action: 'accept' }, clerk);
  await measure(actOnCase, { caseNo, action: 'approve' }, clerk);
  await measure(rateCase, { caseNo, grade: 5 }, applicant);
  await measure(listMyLicences, {}, applicant);
  await measure(listMyReceipts, {}, applicant);
  const draft = await hall.ask(startCase, { itemCode: 'DY-JF-0004' }, applicant);
  await measure(actOnMyCase, { caseNo: draft.caseNo, action: 'withdraw' }, applicant);
  const works = realPerson('E001');
  if (works.kind !== 'legal') throw new Error('E001 is no enterprise');
  const { token } = await hall.ask(actFor, { personId: works.personId }, await hall.tokenOf(works.legalPersonId));
  await measure(matchPolicies, {}, token);
  const claim = await measure(startClaim, { policyCode: 'HQ-07' }, token);
  await measure(submitClaim, { claimNo: claim.claimNo, account: { holder: works.name, bank: '大余农商银行', no: '3601000000008888' } }, token);
  lines.push(told('  of it, claim and money together', seen.filter(({ write }) => write > 0)));
  await measure(getMyClaim, { claimNo: claim.claimNo }, token);
  await measure(listMyClaims, {}, token);
  await hall.stop();
  return lines;
}
