import { isValidOn } from '../licences/licence';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, stampOf } from '../workdays';
import type { Case } from './case';
import type { LicenceAlert, LicenceSays } from './licence-alert';
import type { LicenceProof } from './proof';
import { byHall, record, type Act } from './step';

/** The licence proofs of a case that this licence carries. */
export function provedBy(one: Pick<Case, 'proofs'>, licenceNo: string): [material: string, proof: LicenceProof][] {
  return Object.entries(one.proofs).flatMap(([material, proof]): [string, LicenceProof][] => (proof.by === 'licence' && proof.licenceNo === licenceNo ? [[material, proof]] : []));
}

/** Pauses an undecided case whose licence was revoked, changed or ran out; hearing it again changes nothing. */
export function noteLicenceChange(before: Case, licenceNo: string, after: LicenceSays, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const raised = provedBy(before, licenceNo).flatMap(([material, proof]): LicenceAlert[] => {
    const said = lastSaid(before, material, proof);
    if (isSame(said, after)) return [];
    return [{ material, licenceNo, name: proof.name, seenAt: stampOf(at), before: said, after, acknowledged: null }];
  });
  return raised.length === 0 ? allow(before) : record(before, 'noteLicenceChange', byHall(at), { alerts: [...before.alerts, ...raised] });
}

/** Pauses an undecided case whose licences have run out by their own date; their source may never say so. */
export function noteRunOut(before: Case, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const ended = standing(before).filter(({ material, said }) => said.status === 'valid' && runOut(before, at).includes(material));
  const raised = ended.map(({ material, proof, said }): LicenceAlert =>
    ({ material, licenceNo: proof.licenceNo, name: proof.name, seenAt: stampOf(at), before: said, after: { ...said, status: 'expired' }, acknowledged: null }));
  return raised.length === 0 ? allow(before) : record(before, 'noteLicenceChange', byHall(at), { alerts: [...before.alerts, ...raised] });
}

/** The last days of the licences that prove something and are not known to have ended. */
export function lastDays(one: Pick<Case, 'proofs' | 'alerts'>): string[] {
  return standing(one).flatMap(({ said }) => (said.status === 'valid' && said.validTo !== null ? [said.validTo] : []));
}

/** The officer who holds the case has compared before and after, and says what follows. */
export function acknowledgeLicence(
  before: Case, officer: { officerId: string; name: string }, act: Act,
): Outcome<Case, 'ActionNotOpen' | 'NotTakenByYou' | 'ReasonNeeded'> {
  const note = act.reason?.trim();
  const moved = record(before, 'acknowledgeLicence', act, {
    alerts: before.alerts.map((alert) => alert.acknowledged ? alert : { ...alert, acknowledged: { ...officer, at: stampOf(act.at), note: note ?? '' } }),
  });
  if (!moved.ok) return moved;
  if (before.takenBy?.officerId !== officer.officerId) return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
  if (openAlerts(before).length === 0) return refuse('ActionNotOpen', { state: before.state, open: [] });
  return note ? moved : refuse('ReasonNeeded', { action: 'acknowledgeLicence' });
}

export function openAlerts(one: Pick<Case, 'alerts'>): LicenceAlert[] {
  return one.alerts.filter((alert) => alert.acknowledged === null);
}

/** Licences that have run out since filing, whether or not their source has said so yet. */
export function runOut(one: Pick<Case, 'proofs' | 'alerts'>, at: Date): string[] {
  return standing(one).flatMap(({ material, said }) => {
    const isKnown = one.alerts.some((alert) => alert.material === material && alert.acknowledged !== null && !isValidOn(alert.after, dayOf(at)));
    return isKnown || isValidOn({ status: 'valid', validTo: said.validTo }, dayOf(at)) ? [] : [material];
  });
}

/** Each licence proof with what was last heard of its licence. */
function standing(one: Pick<Case, 'proofs' | 'alerts'>): { material: string; proof: LicenceProof; said: LicenceSays }[] {
  return Object.entries(one.proofs).flatMap(([material, proof]) => (proof.by === 'licence' ? [{ material, proof, said: lastSaid(one, material, proof) }] : []));
}

/** What the case last heard of a licence: the newest alert, else what was fetched at filing. */
function lastSaid(one: Pick<Case, 'alerts'>, material: string, proof: LicenceProof): LicenceSays {
  const last = one.alerts.filter((alert) => alert.material === material && alert.licenceNo === proof.licenceNo).at(-1);
  return last?.after ?? { status: 'valid', validTo: proof.validTo, fields: proof.fields };
}

function isSame(a: LicenceSays, b: LicenceSays): boolean {
  return a.status === b.status && a.validTo === b.validTo && JSON.stringify(Object.entries(a.fields).sort()) === JSON.stringify(Object.entries(b.fields).sort());
}
