import type { DeskCaseView, ProofFile, ProofLicence, QueueRow } from '../../shared/contract/desk';
import { needsInspection } from '../../shared/domain/cases/accept-case';
import { officerActionsFor } from '../../shared/domain/cases/actions-for';
import type { Case } from '../../shared/domain/cases/case';
import { foresee } from '../../shared/domain/cases/foreseen';
import type { LicenceAlert, LicenceSays } from '../../shared/domain/cases/licence-alert';
import type { Proof } from '../../shared/domain/cases/proof';
import { gradeOfProof } from '../../shared/domain/cases/grade-of-proof';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { sectionsFor, type FieldSpec } from '../../shared/domain/items/form';
import { audienceOf, type Wallets } from '../../shared/domain/items/holders';
import type { ServiceItem } from '../../shared/domain/items/item';
import { needOf } from '../../shared/domain/items/needed-materials';
import type { Filled } from '../../shared/domain/items/prefill';
import { isValidOn } from '../../shared/domain/licences/licence';
import type { Conflict } from '../../shared/domain/people/conflict';
import { maskNumber } from '../../shared/domain/people/mask';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { mayDecideAs } from '../../shared/domain/delegation';
import { deciderFor, isLate } from '../../shared/domain/cases/propose';
import { deskStates } from '../../shared/domain/cases/case';
import type { BrokenPromise } from '../../shared/domain/promises/bar';
import type { Person } from '../../shared/domain/people/person';
import type { PackedCase, Reference } from '../hall';
import { isDueProvisional, showClock, showStep } from './case';
import { showBroken } from './check';
import { showFields } from './licence';
import { departmentOf } from './names';
import { showPerson } from './person';

type Known = { item: ServiceItem; person: Person; wallets: Wallets; files: readonly StoredFile[]; toRepair: readonly BrokenPromise[]; filled: Record<string, Filled>; reference: Reference; at: Date; today: string; officer: OfficerCaller; conflict: Conflict | null };

/** A case for the desk: what was answered beside what the licences say today. */
export function showDeskCase(one: Case, known: Known): DeskCaseView {
  const { item, person, reference, officer } = known;
  const { name, kind, idNoMasked } = showPerson(person);
  const deciders = decidersOf(one, known);
  return {
    caseNo: one.caseNo, itemCode: one.item.code, itemName: one.item.name, desk: departmentOf(one.desk, reference), state: one.state, steps: one.steps.map(showStep),
    actions: officerActionsFor(one, officer, { mayGrantItself: deciders !== null && mayDecideAs(officer.role, deciders.grant), isLate: isLate(one, known.at) }), receivedOn: one.receivedOn, acceptedOn: one.acceptedOn, dueOn: one.dueOn,
    isDueProvisional: isDueProvisional(one, reference), promisedDays: item.promisedDays, statutoryDays: item.statutoryDays,
    applicant: { name, kind, idNoMasked },
    sections: sectionsFor(item.form, audienceOf(person)).map(({ title, fields }) => ({ title, rows: fields.map((field) => rowOf(field, one, known)) })),
    materials: item.materials.map((material) => {
      const proof = one.proofs[material.code] ?? null;
      const isNeeded = needOf(material, { audience: audienceOf(person), answers: one.answers }) === 'met';
      return { code: material.code, name: material.name, necessity: isNeeded ? 'required' : 'conditional', proof, licence: licenceOf(proof, known), ...standingOf(one, proof, material.code, known) };
    }),
    alerts: one.alerts.map((alert) => showAlert(alert, one, reference)), toRepair: known.toRepair.map(showBroken),
    conditions: item.conditions, basis: item.basis, resultName: item.result.name, takenBy: one.takenBy, decision: one.decision, licenceNo: one.licenceNo,
    clock: showClock(one), notices: one.notices, noticeLeave: one.noticeLeave, procedures: [...one.procedures], extension: one.extension, proposal: one.proposal,
    lateness: one.lateness, handOver: one.handOver, firstTakenBy: one.firstTakenBy, declined: one.declined, deciders, foreseen: deciders && foresee(one, item, known.files, known.at), conflict: known.conflict, needsInspection: needsInspection(item),
    notes: one.steps.flatMap(({ note }, step) => (note ? [{ step, note }] : [])),
  };
}

function decidersOf(one: Case, { item, reference: { delegation }, at }: Known): DeskCaseView['deciders'] {
  if (!deskStates.includes(one.state)) return null;
  return { grant: deciderFor({ one, item, delegation, isGranted: true, at }), refusal: deciderFor({ one, item, delegation, isGranted: false, at }) };
}

/** Before and after, each field under its label and as people may see it. */
function showAlert(alert: LicenceAlert, one: Case, reference: Reference): LicenceAlert {
  const proof = one.proofs[alert.material];
  const type = proof?.by === 'licence' ? proof.licenceType : '';
  const says = ({ fields, ...rest }: LicenceSays): LicenceSays => ({ ...rest, fields: Object.fromEntries(showFields({ type, fields }, reference).map(({ label, value }) => [label, value])) });
  return { ...alert, before: says(alert.before), after: says(alert.after) };
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

/** How far a proof can be trusted (国办函〔2016〕108号), its files, and the promise behind it. */
function standingOf(one: Case, proof: Proof | null, code: string, { files }: Known): Pick<DeskCaseView['materials'][number], 'grade' | 'files' | 'promise'> {
  const ids = proof?.by === 'upload' ? proof.files : proof?.by === 'reuse' ? [proof.fileId] : [];
  const shown = files.filter((file) => ids.includes(file.fileId)).map(({ fileId, name, type, bytes, state, fault, verified }): ProofFile => ({ fileId, name, type, bytes, state, fault, verified }));
  return { grade: gradeOfProof(proof, shown), files: shown, promise: one.promises.filter((promise) => promise.material === code).at(-1) ?? null };
}

function licenceOf(proof: Proof | null, { wallets, reference, today }: Known): ProofLicence | null {
  if (proof?.by !== 'licence') return null;
  const found = [...wallets.applicant, ...wallets.legalPerson].find((one) => one.licenceNo === proof.licenceNo);
  if (!found) return null;
  return { licenceNo: found.licenceNo, name: found.name, isValid: isValidOn(found, today), validTo: found.validTo, fields: showFields(found, reference) };
}

export function showQueueRow(row: PackedCase, officerId: string): QueueRow {
  const { caseNo, itemCode, itemName, applicantName, state, receivedOn, dueOn, takenBy, clock, urgedAt = null } = row;
  return { caseNo, itemCode, itemName, applicantName, state, receivedOn: receivedOn ?? '', dueOn: dueOn ?? '', takenBy: takenBy?.name ?? null, takenByMe: takenBy?.officerId === officerId, light: clock?.light ?? 'green', legalDueOn: clock?.legalDueOn ?? '', dueAt: clock?.dueAt ?? null, isResting: clock?.isResting ?? false, urgedAt };
}
