import type { DeskCaseView, ProofLicence, QueueRow } from '../../shared/contract/desk';
import { actionsFor, type Case } from '../../shared/domain/cases/case';
import type { Proof } from '../../shared/domain/cases/proof';
import { sectionsFor, type FieldSpec } from '../../shared/domain/items/form';
import { audienceOf, type Wallets } from '../../shared/domain/items/holders';
import type { ServiceItem } from '../../shared/domain/items/item';
import { needOf } from '../../shared/domain/items/needed-materials';
import type { Filled } from '../../shared/domain/items/prefill';
import { isValidOn } from '../../shared/domain/licences/licence';
import { maskNumber } from '../../shared/domain/people/mask';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { mayDecide } from '../../shared/domain/people/officer';
import type { Person } from '../../shared/domain/people/person';
import type { PackedCase, Reference } from '../hall';
import { isDueProvisional, showStep } from './case';
import { showFields } from './licence';
import { showPerson } from './person';

type Known = { item: ServiceItem; person: Person; wallets: Wallets; filled: Record<string, Filled>; reference: Reference; today: string; officer: OfficerCaller };

/** A case for the desk: what was answered beside what the licences say today. */
export function showDeskCase(one: Case, known: Known): DeskCaseView {
  const { item, person, reference, officer } = known;
  const { name, kind, idNoMasked } = showPerson(person);
  return {
    caseNo: one.caseNo, itemCode: one.item.code, itemName: one.item.name, state: one.state, steps: one.steps.map(showStep),
    actions: mayDecide(officer.role) ? actionsFor(one, 'officer', officer.officerId) : [], receivedOn: one.receivedOn, acceptedOn: one.acceptedOn, dueOn: one.dueOn,
    isDueProvisional: isDueProvisional(one, reference), promisedDays: item.promisedDays, statutoryDays: item.statutoryDays,
    applicant: { name, kind, idNoMasked },
    sections: sectionsFor(item.form, audienceOf(person)).map(({ title, fields }) => ({ title, rows: fields.map((field) => rowOf(field, one, known)) })),
    materials: item.materials.map((material) => {
      const proof = one.proofs[material.code] ?? null;
      const isNeeded = needOf(material, { audience: audienceOf(person), answers: one.answers }) === 'met';
      return { code: material.code, name: material.name, necessity: isNeeded ? 'required' : 'conditional', proof, licence: licenceOf(proof, known) };
    }),
    conditions: item.conditions, basis: item.basis, resultName: item.result.name, takenBy: one.takenBy, decision: one.decision, licenceNo: one.licenceNo,
  };
}

function rowOf(field: FieldSpec, one: Case, { filled, reference }: Known): DeskCaseView['sections'][number]['rows'][number] {
  const answer = one.answers[field.key] ?? null;
  const known = filled[field.key];
  const fromLicence = known && known.from !== 'default' ? known : undefined;
  return {
    key: field.key, label: field.label, answer: field.key === 'idNo' && answer !== null ? maskNumber(String(answer)) : answer, filledFrom: fromLicence ? (reference.licenceTypes[fromLicence.from]?.name ?? fromLicence.from) : null,
    differs: fromLicence !== undefined && JSON.stringify(fromLicence.answer) !== JSON.stringify(answer),
  };
}

function licenceOf(proof: Proof | null, { wallets, reference, today }: Known): ProofLicence | null {
  if (proof?.by !== 'licence') return null;
  const found = [...wallets.applicant, ...wallets.legalPerson].find((one) => one.licenceNo === proof.licenceNo);
  if (!found) return null;
  return { licenceNo: found.licenceNo, name: found.name, isValid: isValidOn(found, today), validTo: found.validTo, fields: showFields(found, reference) };
}

export function showQueueRow(row: PackedCase, officerId: string): QueueRow {
  const { caseNo, itemCode, itemName, applicantName, state, receivedOn, dueOn, takenBy } = row;
  return { caseNo, itemCode, itemName, applicantName, state, receivedOn: receivedOn ?? '', dueOn: dueOn ?? '', takenBy: takenBy?.name ?? null, takenByMe: takenBy?.officerId === officerId };
}
