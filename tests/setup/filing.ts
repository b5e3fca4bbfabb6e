import { forecastMaterials } from '../../shared/contract/items';
import { startCase, submitCase } from '../../shared/contract/cases';
import { authoriseLicences } from '../../shared/contract/proofs';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import type { Client } from './client';

/** What a person taps through: start, let the hall fetch every licence it can, file. */
export async function file(applicant: Client, itemCode: string) {
  const draft = await applicant.get(startCase, { itemCode });
  return submit(applicant, draft.caseNo, await fetchedProofs(applicant, itemCode));
}

/** Consent to the licences among the proofs, then filing. */
export async function submit(applicant: Client, caseNo: string, proofs: Record<string, ProofRequest>) {
  await authorise(applicant, caseNo, proofs);
  return applicant.get(submitCase, { caseNo, proofs });
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
