import type { Licence } from '../licences/licence';
import { stepOnLicence } from '../licences/life';
import { allow, refuse, type Outcome } from '../outcome';
import type { BrokenPromise } from '../promises/bar';
import type { MadePromise } from '../promises/promise';
import { settle } from '../promises/settle';
import { dayOf, daysAfter } from '../workdays';
import type { Case } from './case';
import { dueChecks } from './due-checks';
import { record, type Act } from './step';

/** Natural days within which something found false is put right (责令限期整改). */
export const RECTIFY_DAYS = 15;

export const checkConsequences = ['rectify', 'revoke'] as const;
export type CheckConsequence = (typeof checkConsequences)[number];
/** What a check found. A promise that is not true has a consequence. */
export type Finding = { isTrue: boolean; consequence?: CheckConsequence | undefined };

type Check = { before: Case; material: string; finding: Finding; act: Act };

/**
 * 事中事后核查: kept when it is found true; when it is not, it is put right by a day and checked again, or the decision that
 * rested on it is revoked (国办发〔2020〕42号, 二(五); 行政许可法 art. 69). Whoever may decide at the desk checks; nobody has to hold the case.
 */
export function checkPromise({ before, material, finding, act }: Check): Outcome<Case, 'ActionNotOpen' | 'NotPromised' | 'ReasonNeeded' | 'ConsequenceNeeded'> {
  const revokes = !finding.isTrue && finding.consequence === 'revoke';
  const action = revokes ? 'revokeDecision' : 'checkPromise';
  const codes = checkedTogether(before, material);
  const checked = before.promises.map((promise) => (codes.includes(promise.material) ? found(promise, finding, act) : promise));
  const moved = record(before, action, act, { promises: checked });
  if (!moved.ok) return moved;
  if (codes.length === 0) return refuse('NotPromised', { material });
  if (!act.reason?.trim()) return refuse('ReasonNeeded', { action });
  return finding.isTrue || finding.consequence ? moved : refuse('ConsequenceNeeded', { open: checkConsequences });
}

/** The materials whose letter is the one that promises this material. */
function checkedTogether(one: Case, material: string): string[] {
  return dueChecks(one).find(({ materials }) => materials.some(({ code }) => code === material))?.materials.map(({ code }) => code) ?? [];
}

function found(promise: MadePromise, { isTrue, consequence }: Finding, { at, name, reason }: Act): MadePromise {
  if (promise.kind !== 'commitment') return promise;
  const on = dayOf(at);
  if (isTrue) return promise.rectify ? { ...promise, rectify: { ...promise.rectify, doneOn: on } } : settle(promise, 'keep', { on, by: name, note: reason ?? null });
  const { rectify: _, ...broken } = settle(promise, 'breakIt', { on, by: name, note: reason ?? null });
  return consequence === 'rectify' ? { ...broken, rectify: { dueOn: daysAfter(on, RECTIFY_DAYS), doneOn: null } } : broken;
}

/** What is kept with the case: the entry on the applicant's record, and the licence that ends with the decision. */
export type CheckEffects = { personId: string; broken: BrokenPromise | null; licence: { before: Licence; after: Licence } | null };

export function effectsOf(before: Case, after: Case, material: string, licence: Licence | undefined): CheckEffects {
  const [lead = material] = checkedTogether(before, material);
  const promise = after.promises.find((one) => one.material === lead && one.kind === 'commitment');
  const isBroken = promise?.state === 'broken' && (promise.rectify?.doneOn ?? null) === null;
  return {
    personId: after.applicant.personId,
    broken: promise && isBroken ? { caseNo: after.caseNo, material: lead, commitment: promise.commitment ?? '', on: promise.settled?.on ?? '', reason: promise.settled?.note ?? '', repairedOn: null } : null,
    licence: after.state === 'revoked' && licence ? { before: licence, after: revoked(licence, after) } : null,
  };
}

/** The licence ends with the decision it rests on. */
function revoked(licence: Licence, { steps }: Case): Licence {
  const last = steps.at(-1);
  const act = { by: 'clock' as const, who: last?.who ?? 'hall', name: last?.name ?? '', at: new Date(last?.at ?? 0), reason: last?.reason };
  const after = stepOnLicence(licence, 'revoke', act, {}, { ground: 'unqualified' });
  return after.ok ? after.value : { ...licence, status: 'revoked' };
}

/** 信用修复: from the day recorded the applicant may promise again. A repair that is on record stays as it is. */
export function repairCredit(
  broken: BrokenPromise | undefined, repair: { on: string; by: NonNullable<BrokenPromise['repairedBy']> },
): Outcome<BrokenPromise, 'NotBroken' | 'RepairedBefore'> {
  if (!broken) return refuse('NotBroken');
  if (broken.repairedOn !== null) return allow(broken);
  return repair.on < broken.on ? refuse('RepairedBefore', { on: broken.on }) : allow({ ...broken, repairedOn: repair.on, repairedBy: repair.by });
}
