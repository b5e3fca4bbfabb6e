import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import type { MadePromise } from '../promises/promise';
import { openPromise, settle } from '../promises/settle';
import { dayOf, dueOn, type Calendar } from '../workdays';
import { requireAuthorisation } from './authorise';
import type { Case } from './case';
import { isSameLetter } from './due-checks';
import { withDeadlines } from './deadlines';
import { restOver } from './opinion';
import { maySupply, owedMaterials } from './owed';
import { proofOf, type Proving } from './prove-materials';
import type { Proof, ProofRequest } from './proof';
import { upToDate } from './recompute';
import { record, type Act } from './step';

/** Working days in which an opinion becomes the decision once everything is in (暂行办法 2020-03-13). */
const CONVERT_WORKDAYS = 2;

type Supply = { before: Case; item: ServiceItem; material: string; request: ProofRequest; proving: Proving; calendar: Calendar; act: Act };
type Refusals = 'ActionNotOpen' | 'NotOwed' | 'PromiseOverdue' | 'MaterialUnproved' | 'AuthorisationNeeded';

/** 补交材料: gives a filed case what it still owes. What was promised or postponed once is not put off a second time. */
export function supplyMaterial({ before: found, item, material, request, proving, calendar, act }: Supply): Outcome<Case, Refusals> {
  const before = upToDate(found, calendar, act.at);
  const asked = item.materials.find((one) => one.code === material);
  if (!asked || !maySupply(before).includes(material)) return refuse('NotOwed', { material });
  const promise = openPromise(before.promises, material);
  if (promise?.kind === 'later' && (promise.dueOn ?? '') < dayOf(act.at)) return refuse('PromiseOverdue', { dueOn: promise.dueOn });
  const proof = request.by === 'later' || request.by === 'commitment' ? 'NotAccepted' : proofOf(asked, request, proving) ?? 'Missing';
  if (typeof proof === 'string') return refuse('MaterialUnproved', { missing: [{ code: asked.code, name: asked.name, problem: proof }] });
  const authorised = requireAuthorisation({ [material]: proof }, before.authorisation, act.at);
  if (!authorised.ok) return authorised;
  const promises = before.promises.map((one) => (one === promise ? settle(one, 'keep', { on: dayOf(act.at), by: act.name }) : one));
  const supplied = record(before, 'supply', act, { proofs: { ...before.proofs, [material]: proof }, promises });
  if (!supplied.ok || supplied.value.state !== 'opined' || owedMaterials(supplied.value).length > 0) return supplied;
  return allow(withDeadlines({ ...restOver(supplied.value, act.at), dueOn: dueOn(dayOf(act.at), CONVERT_WORKDAYS, calendar) }, calendar, act.at));
}

/**
 * 撤回承诺: before the decision, with the ground for it; what it stood for is then given in the ordinary way (国办发〔2020〕42号).
 * One letter for several materials is taken back whole.
 */
export function withdrawPromise(before: Case, material: string, act: Act): Outcome<Case, 'ActionNotOpen' | 'NotPromised' | 'ReasonNeeded'> {
  const promise = openPromise(before.promises, material);
  const on = dayOf(act.at);
  const isMeant = (one: MadePromise) => promise !== undefined && one.state === 'open' && isSameLetter(one, promise);
  const owed = before.promises.filter(isMeant).map((one): [string, Proof] => [one.material, { by: 'owed', name: one.materialName, since: on, why: 'promiseWithdrawn' }]);
  const moved = record(before, 'withdrawPromise', act, {
    proofs: { ...before.proofs, ...Object.fromEntries(owed) },
    promises: before.promises.map((one) => (isMeant(one) ? settle(one, 'withdraw', { on, by: act.name, note: act.reason ?? null }) : one)),
  });
  if (!moved.ok) return moved;
  if (!promise) return refuse('NotPromised', { material });
  return act.reason?.trim() ? moved : refuse('ReasonNeeded', { action: 'withdrawPromise' });
}
