import type { OfficerName } from '../people/officer';
import { unfinishedAnswers } from '../items/check-answers';
import { fieldsFor, type Answers } from '../items/form';
import { audienceOf } from '../items/holders';
import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import type { MadePromise } from '../promises/promise';
import { settle } from '../promises/settle';
import { dueBy } from '../clock/due';
import { dayOf, stampOf, type Calendar } from '../workdays';
import { requireAuthorisation } from './authorise';
import type { Case } from './case';
import { countsFrom, withDeadlines } from './deadlines';
import { promisesOf } from './make-promises';
import { lastNotice, openItems, replyDays, type Notice, type NoticeItem, type NoticeItemAsked, type NoticeLeave } from './notice';
import type { Proof, ProofRequest } from './proof';
import { proofOf, type Proving } from './prove-materials';
import { upToDate } from './recompute';
import { byHall, record, type Act } from './step';

export type SupplementAsked = { items: readonly NoticeItemAsked[]; replyDays?: number | undefined };
type Asking = { before: Case; after: Case; item: ServiceItem; asked: SupplementAsked | undefined; officer: OfficerName; calendar: Calendar; at: Date };
export type NotAsked = 'DetailsNeeded' | 'NoticeTooLate' | 'SecondNoticeNeedsLeave' | 'MaterialNotAsked';

/**
 * 一次性告知补正 (行政许可法 art. 32): everything at once, within five working days of receipt; afterwards the case is accepted.
 * What is told a second time needs a leader's recorded leave.
 */
export function askSupplement({ before, after, item, asked, officer, calendar, at }: Asking): Outcome<Case, NotAsked> {
  if (before.clock === null || before.clock.noticeBy === null || dayOf(at) > before.clock.noticeBy) return refuse('NoticeTooLate', { noticeBy: before.clock?.noticeBy ?? null });
  if (before.notices.length > 0 && before.noticeLeave === null) return refuse('SecondNoticeNeedsLeave');
  const days = asked?.replyDays ?? replyDays.usual;
  if (!asked || asked.items.length === 0 || days < replyDays.least || days > replyDays.most) return refuse('DetailsNeeded', { fields: ['supplement'] });
  const named = asked.items.map((one) => ({ ...one, name: nameOf(one, item, before), answeredOn: null }));
  const unknown = named.filter(({ name }) => name === undefined).map(({ key }) => key);
  if (unknown.length > 0) return refuse('MaterialNotAsked', { materials: unknown });
  const replyBy = dueBy(countsFrom(at, calendar), { length: days, unit: 'workdays' }, calendar, []).on;
  const notice: Notice = { seq: before.notices.length + 1, at: stampOf(at), by: officer, items: named as NoticeItem[], replyDays: days, replyBy, leave: before.noticeLeave };
  return allow(withDeadlines({ ...after, notices: [...before.notices, notice], noticeLeave: null }, calendar, at));
}

function nameOf({ about, key }: NoticeItemAsked, item: ServiceItem, one: Case): string | undefined {
  if (about === 'material') return item.materials.find(({ code }) => code === key)?.name;
  return fieldsFor(item.form, audienceOf(one.applicant)).find((field) => field.key === key)?.label;
}

/** A leader lets something be told a second time, and says why; the applicant reads it. */
export function allowNotice(before: Case, after: Case, ground: NoticeLeave['ground'] | undefined, officer: OfficerName, act: Act): Outcome<Case, 'DetailsNeeded' | 'ActionNotOpen'> {
  if (before.notices.length === 0 || before.noticeLeave !== null) return refuse('ActionNotOpen', { state: before.state, open: [] });
  return ground ? allow({ ...after, noticeLeave: { ground, reason: act.reason ?? '', by: officer, at: stampOf(act.at) } }) : refuse('DetailsNeeded', { fields: ['leave'] });
}

type Answering = { before: Case; item: ServiceItem; answers: Answers; proofs: Readonly<Record<string, ProofRequest>>; proving: Proving; calendar: Calendar; act: Act };
export type AnswerRefused = 'ActionNotOpen' | 'ReplyOverdue' | 'MaterialNotAsked' | 'AnswersWrong' | 'MaterialUnproved' | 'AuthorisationNeeded';

/** 补正, in full or in part. Once everything is in, the desk's five days begin anew. */
export function answerSupplement({ before: found, item, answers, proofs, proving, calendar, act }: Answering): Outcome<Case, AnswerRefused> {
  const before = upToDate(found, calendar, act.at);
  const notice = lastNotice(before);
  if (!notice || before.state !== 'supplementing') return refuse('ActionNotOpen', { state: before.state, open: [] });
  if (dayOf(act.at) > notice.replyBy) return refuse('ReplyOverdue', { replyBy: notice.replyBy });
  const given = [...Object.keys(answers), ...Object.keys(proofs)];
  const strange = given.filter((key) => !openItems(before).some((one) => one.key === key));
  if (strange.length > 0 || given.length === 0) return refuse('MaterialNotAsked', { materials: strange });
  const merged = { ...before.answers, ...answers };
  const wrong = unfinishedAnswers(fieldsFor(item.form, audienceOf(before.applicant)), merged).filter(({ key }) => key in answers);
  if (wrong.length > 0) return refuse('AnswersWrong', { fields: wrong });
  const proved = proveEach(item, proofs, proving);
  if (!proved.ok) return proved;
  const authorised = requireAuthorisation(proved.value, before.authorisation, act.at);
  if (!authorised.ok) return authorised;
  const items = notice.items.map((one) => (given.includes(one.key) && one.answeredOn === null ? { ...one, answeredOn: dayOf(act.at) } : one));
  const isWhole = items.every((one) => one.answeredOn !== null);
  const moved = record(before, isWhole ? 'answerInFull' : 'answerInPart', act, {
    answers: merged, proofs: { ...before.proofs, ...proved.value }, notices: [...before.notices.slice(0, -1), { ...notice, items }],
    promises: withNew(settled(before, Object.keys(proved.value), act), promisesOf(proved.value, item.materials, proving)),
  });
  return moved.ok && isWhole ? allow(resumed(moved.value, calendar, act.at)) : moved;
}

/** A material is promised once in each way: signed anew, the letter takes the place of the one before. */
function withNew(settled: readonly MadePromise[], made: readonly MadePromise[]): MadePromise[] {
  return [...settled.filter((one) => !made.some(({ material, kind }) => material === one.material && kind === one.kind)), ...made];
}

/** What was promised for a material that is given now: a postponed one is kept, a commitment that did not hold is taken back. */
function settled({ promises }: Case, materials: readonly string[], act: Act): MadePromise[] {
  return promises.map((one) => (one.state === 'open' && materials.includes(one.material) ? settle(one, one.kind === 'later' ? 'keep' : 'withdraw', { on: dayOf(act.at), by: act.name }) : one));
}

function proveEach(item: ServiceItem, requests: Readonly<Record<string, ProofRequest>>, proving: Proving): Outcome<Record<string, Proof>, 'MaterialUnproved'> {
  const judged = Object.entries(requests).map(([key, request]) => {
    const material = item.materials.find(({ code }) => code === key);
    const proof = !material ? 'NoSuchMaterial' as const : request.by === 'later' ? 'NotAccepted' as const : proofOf(material, request, proving) ?? ('Missing' as const);
    return { code: key, name: material?.name ?? key, proof };
  });
  const missing = judged.flatMap(({ code, name, proof }) => (typeof proof === 'string' ? [{ code, name, problem: proof }] : []));
  if (missing.length > 0) return refuse('MaterialUnproved', { missing });
  return allow(Object.fromEntries(judged.flatMap(({ code, proof }) => (typeof proof === 'string' ? [] : [[code, proof]]))));
}

function resumed(after: Case, calendar: Calendar, at: Date): Case {
  return withDeadlines({ ...after, clock: after.clock && { ...after.clock, from: countsFrom(at, calendar), floors: {} } }, calendar, at);
}

/** Nothing came by the day: the case ends. Something came: the desk goes on with what there is. */
export function endSupplement(before: Case, calendar: Calendar, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const notice = lastNotice(before);
  if (!notice || before.state !== 'supplementing' || dayOf(at) <= notice.replyBy) return allow(before);
  if (notice.items.every((one) => one.answeredOn === null)) return record(before, 'lapse', byHall(at));
  const moved = record(before, 'endSupplement', byHall(at));
  return moved.ok ? allow(resumed(moved.value, calendar, at)) : moved;
}
