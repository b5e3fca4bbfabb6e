import { forecastMaterials } from '../../shared/contract/items';
import { startCase, submitCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import type { Client } from './client';

/** What a person taps through: start, let the hall fetch every licence it can, file. */
export async function file(applicant: Client, itemCode: string) {
  const draft = await applicant.get(startCase, { itemCode });
  return applicant.get(submitCase, { caseNo: draft.caseNo, proofs: await fetchedProofs(applicant, itemCode) });
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
