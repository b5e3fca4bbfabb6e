import type { RequestMark } from '../cases/case';
import { actionsOpen, advance } from '../flow';
import { allow, refuse, type Outcome } from '../outcome';
import type { OfficerRole } from '../people/officer';
import { dayOf, stampOf } from '../workdays';
import { nextVersion } from './e-licence-id';
import { groundsOf, type Ground } from './grounds';
import { isValidOn, type Licence, type LicenceStatus, type LicenceStep } from './licence';
import { deskActions, licenceFlow, type DeskAction, type LicenceAction, type LicenceRole } from './licence-flow';

export type LicenceAct = { by: LicenceRole; who: string; name: string; at: Date; reason?: string | undefined; request?: RequestMark | undefined };
/** What an action needs to be told beside the reason. */
export type LicenceDetails = { ground?: Ground | undefined; until?: string | undefined; fields?: Readonly<Record<string, string>> | undefined };
export type LicenceRefusal = 'ActionNotOpen' | 'ReasonNeeded' | 'DetailsNeeded' | 'FieldNotOnLicence' | 'SaysSoAlready';

/** Who an officer is to a licence of their desk; most of the staff are nobody. */
export function licenceRoleOf(role: OfficerRole): LicenceRole | undefined {
  return role === 'clerk' ? 'desk' : role === 'chief' || role === 'director' ? 'chief' : undefined;
}

/** As it stands on a day: one past its end has expired, whether or not anybody wrote that down. */
export function standingOn(one: Pick<Licence, 'status' | 'validTo'>, day: string): LicenceStatus {
  return (one.status === 'valid' || one.status === 'suspended') && !isValidOn({ ...one, status: 'valid' }, day) ? 'expired' : one.status;
}

export function licenceActionsFor(one: Licence, role: LicenceRole, today: string): DeskAction[] {
  const open: readonly LicenceAction[] = actionsOpen(licenceFlow, standingOn(one, today), role);
  return deskActions.filter((action) => open.includes(action));
}

/** The one way a licence changes: along the chart, leaving a step. */
export function stepOnLicence(before: Licence, action: LicenceAction, act: LicenceAct, change: Partial<Licence> = {}, more: Partial<LicenceStep> = {}): Outcome<Licence, 'ActionNotOpen'> {
  const moved = advance(licenceFlow, standingOn(before, dayOf(act.at)), action, act.by);
  if (!moved.ok) return moved;
  const after = { ...before, ...change, status: moved.value };
  const step: LicenceStep = {
    action, by: act.by, who: act.who, name: act.name, at: stampOf(act.at), to: moved.value, reason: act.reason ?? '', eLicenceId: after.eLicenceId, ...more,
    ...(act.request ? { request: act.request } : {}),
  };
  return allow({ ...after, life: [...(before.life ?? []), step] });
}

/** What the issuer does with its licence: always with a ground of the law and a reason that its holder reads. */
export function actOnLicence(before: Licence, action: DeskAction, { ground, until, fields = {} }: LicenceDetails, act: LicenceAct): Outcome<Licence, LicenceRefusal> {
  const open = stepOnLicence(before, action, act);
  if (!open.ok) return open;
  if (!act.reason?.trim()) return refuse('ReasonNeeded', { action });
  if (!ground || !groundsOf(action).includes(ground)) return refuse('DetailsNeeded', { details: ['ground'] });
  if (action === 'suspend' && !until) return refuse('DetailsNeeded', { details: ['until'] });
  if (action === 'suspend' && until && until < dayOf(act.at)) return refuse('DetailsNeeded', { details: ['until'] });
  if (action === 'change') return changeFields(before, fields, act, ground);
  return stepOnLicence(before, action, act, {}, { ground, ...(action === 'suspend' && until ? { until } : {}) });
}

/** Other fields make the next version of the same licence; the number and its validity stay. */
function changeFields(before: Licence, fields: Readonly<Record<string, string>>, act: LicenceAct, ground: Ground): Outcome<Licence, LicenceRefusal> {
  const named = Object.keys(fields);
  if (named.length === 0) return refuse('DetailsNeeded', { details: ['fields'] });
  const unknown = named.filter((key) => !Object.hasOwn(before.fields, key) || key === 'validTo');
  if (unknown.length > 0) return refuse('FieldNotOnLicence', { fields: unknown });
  const changed = named.filter((key) => String(before.fields[key] ?? '') !== fields[key]);
  if (changed.length === 0) return refuse('SaysSoAlready');
  const was = Object.fromEntries(changed.map((key) => [key, before.fields[key] ?? null]));
  return stepOnLicence(before, 'change', act, { fields: { ...before.fields, ...fields }, eLicenceId: nextVersion(before.eLicenceId) }, { ground, before: was });
}
