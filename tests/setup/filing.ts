import { forecastMaterials } from '../../shared/contract/items';
import { startCase, submitCase } from '../../shared/contract/cases';
import { giveConsent, listConsents } from '../../shared/contract/privacy';
import { authoriseLicences } from '../../shared/contract/proofs';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import type { ConsentPurpose } from '../../shared/domain/privacy/consent';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import type { Client } from './client';

/** What a person taps through: start, let the hall fetch every licence it can, file. */
export async function file(applicant: Client, itemCode: string) {
  const draft = await applicant.get(startCase, { itemCode });
  return submit(applicant, draft.caseNo, await fetchedProofs(applicant, itemCode));
}

/** Consent to the licences among the proofs, then filing. */
export async function submit(applicant: Client, caseNo: string, proofs: Record<string, ProofRequest>) {
  await authorise(applicant, caseNo, proofs);
  const filed = await applicant.ask(submitCase, { caseNo, proofs });
  if (filed.refusal !== 'ConsentNeeded') return filed.status === 200 ? filed.body : applicant.get(submitCase, { caseNo, proofs });
  await agree(applicant, 'sensitive');
  return applicant.get(submitCase, { caseNo, proofs });
}

/** A separate consent, to the notice as it is now. */
export async function agree(applicant: Client, purpose: ConsentPurpose) {
  const { notice } = await applicant.get(listConsents, {});
  return applicant.get(giveConsent, { purpose, notice });
}

export async function authorise(applicant: Client, caseNo: string, proofs: Record<string, ProofRequest>) {
  const licences = Object.entries(proofs).flatMap(([material, proof]) => (proof.by === 'licence' && proof.licenceNo ? [{ material, licenceNo: proof.licenceNo }] : []));
  if (licences.length > 0) await applicant.get(authoriseLicences, { caseNo, licences, textVersion: AUTHORISATION_TEXT });
}

export async function fetchedProofs(applicant: Client, itemCode: string): Promise<Record<string, { by: 'licence'; licenceNo: string }>> {
  const { materials } = await applicant.get(forecastMaterials, { itemCode });
  return Object.fromEntries(materials.flatMap(({ code, licence }) => (licence ? [[code, { by: 'licence' as const, licenceNo: licence.licenceNo }]] : [])));
}

/** What a clerk does with a good case. */
export async function approve(clerk: Client, caseNo: string) {
  const taken = await clerk.get(takeCase, { caseNo });
  if (taken.actions.includes('accept')) await clerk.get(actOnCase, { caseNo, action: 'accept' });
  return clerk.get(actOnCase, { caseNo, action: 'approve' });
}

/** 否定报备: the clerk proposes to refuse, a leader decides. */
export async function refuse(clerk: Client, leader: Client, caseNo: string, reason: string) {
  await clerk.get(actOnCase, { caseNo, action: 'propose', reason, proposal: { isGranted: false } });
  return leader.get(actOnCase, { caseNo, action: 'reject' });
}

/** 现场勘验 by two, approved by a leader, from its start to its result. */
export async function inspect(clerk: Client, leader: Client, caseNo: string, { isPassed = true } = {}) {
  const today = (await clerk.get(getDeskCase, { caseNo })).steps.at(-1)?.at.slice(0, 10);
  const visit = { at: `${today}T17:30:00+08:00`, place: '经营场所', parties: ['市场监管所'] };
  const by = [{ officerId: 'O026', name: '胡杨' }, { officerId: 'O035', name: '方圆' }];
  const asked = await clerk.get(actOnCase, { caseNo, action: 'askProcedure', reason: '须现场核查', procedure: { kind: 'siteInspection', planned: { length: 3, unit: 'workdays' }, visit } });
  const id = asked.procedures.length;
  await leader.get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id } });
  await clerk.get(actOnCase, { caseNo, action: 'reportVisit', procedure: { id, report: { by, findings: '场所与申请一致', isPassed, photos: [] } } });
  return clerk.get(actOnCase, { caseNo, action: 'endProcedure', procedure: { id, result: isPassed ? '勘验通过' : '勘验未通过' } });
}
