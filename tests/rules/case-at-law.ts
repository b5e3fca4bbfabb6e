import { actOnCase, type Details } from '../../shared/domain/cases/act-on-case';
import type { Case } from '../../shared/domain/cases/case';
import { doDuties } from '../../shared/domain/cases/duties';
import type { OfficerAction } from '../../shared/domain/cases/officer-actions';
import { submitCase } from '../../shared/domain/cases/submit-case';
import { answerSupplement } from '../../shared/domain/cases/supplement';
import type { Answers } from '../../shared/domain/items/form';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { OfficerName, OfficerRole } from '../../shared/domain/people/officer';
import { dayOf, type Calendar } from '../../shared/domain/workdays';
import { allowed, at, byApplicant, byOfficer, calendar, clerk, consentTo, delegation, draftFor, huangYueying, item, licence, proving } from './fixtures';

/** 黄月英's renewal as the law sees it: twenty days by law, five promised, no special procedure. */
export const renewal = item({ promisedDays: 5, statutoryDays: 20, specialProcedure: null });
const nurse = licence('NURSE', { name: '护士执业证书' });
const answers = { institution: '大余县人民医院' };
const known = (when: Date, change: Answers = {}) => proving({ wallets: { applicant: [nurse], legalPerson: [] }, answers: { ...answers, ...change }, today: dayOf(when) });

export function file(when: Date, what: ServiceItem = renewal, by: Calendar = calendar): Case {
  const draft = draftFor(huangYueying, what, { answers, authorisation: consentTo([['CL0240', 'NURSE-1']], { expiresAt: '2028-12-31T08:00:00.000+08:00' }) });
  return allowed(submitCase({ draft, item: what, proofs: { CL0240: { by: 'licence' } }, proving: known(when), calendar: by, act: byApplicant(when) }));
}

export type Officer = OfficerName & { role: OfficerRole };
type Deed = { officer?: Officer; reason?: string | undefined; what?: ServiceItem; details?: Details; on?: Calendar };

/** What an officer does at an instant, as the rule answers. */
export function act(before: Case, action: OfficerAction, when: Date, { officer = clerk, reason, what = renewal, details = {}, on = calendar }: Deed = {}) {
  return actOnCase({ before, item: what, action, details, calendar: on, delegation, officer, files: [], checkDays: {}, act: byOfficer(when, { who: officer.officerId, name: officer.name, reason }) });
}

/** A filed case, taken by 胡杨 who never lets go of it. */
export function taken(one: Case): Case {
  return { ...one, takenBy: { officerId: clerk.officerId, name: clerk.name } };
}

export function accepted(filedAt: Date, acceptedAt: Date, what: ServiceItem = renewal): Case {
  return allowed(act(taken(file(filedAt, what)), 'accept', acceptedAt, { what }));
}

export const missing = (key: string, about: 'material' | 'answer' = 'material') => ({ about, key, problem: '照片模糊', basis: '《护士条例》第八条', howToFix: '请重新拍摄' });

export function answer(before: Case, when: Date, { with: changed = {}, proofs = {} }: { with?: Answers; proofs?: Parameters<typeof answerSupplement>[0]['proofs'] }, what: ServiceItem = renewal) {
  return answerSupplement({ before, item: what, answers: changed, proofs, proving: known(when, changed), calendar, act: byApplicant(when) });
}

/** What the clock does on a day, just after midnight. */
export function midnight(before: Case, day: string): Case {
  return allowed(doDuties(before, calendar, at(day, '00:01')));
}
