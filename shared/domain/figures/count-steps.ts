import type { Case, CaseStep } from '../cases/case';
import { timeLedger } from '../cases/time-ledger';
import type { Calendar } from '../workdays';
import { ENOUGH, workedMinutes } from './expected';
import type { Counter, Figures } from './figure';
import { quantile, sizeOf, slotOf, type Histogram } from './histogram';

const decisions: readonly CaseStep['action'][] = ['approve', 'approveByFiling', 'convert', 'reject', 'decline'];
const ends: readonly CaseStep['action'][] = ['close', 'decline', 'withdraw', 'lapse'];

export function isDecision({ action }: CaseStep): boolean {
  return decisions.includes(action);
}

/**
 * What a step counts for. It follows from the step, from those before it and from what no later step changes, so that it is the same
 * whenever it is counted. `history`: of the item, in the months before the case was received.
 */
export function countsOfStep(one: Case, at: number, calendar: Calendar, history: Histogram): Counter[] {
  const step = one.steps[at];
  if (step === undefined || one.receivedOn === null) return [];
  const day = step.at.slice(0, 10);
  const deskwide = (adds: Figures): Counter[] => [day, day.slice(0, 7)].map((period) => ({ period, subject: `DESK#${one.desk}`, adds }));
  const officer = (adds: Figures): Counter[] => (step.by === 'officer' ? [{ period: day.slice(0, 7), subject: `OFFICER#${one.desk}#${step.who}`, says: step.name, adds }] : []);
  const item = (adds: Figures): Counter => ({ period: day.slice(0, 7), subject: `ITEM#${one.desk}#${one.item.code}`, says: one.item.name, adds });
  const counted: Counter[] = [];
  if (step.action === 'submit') counted.push(...deskwide({ received: 1 }), item({ received: 1 }));
  if (step.action === 'take' || step.action === 'acceptHandOver') counted.push(...officer({ taken: 1 }));
  if (step.action === 'askSupplement') {
    const adds = { notices: 1, second: isAgain(one, at) ? 1 : 0 };
    counted.push(...officer(adds), item(adds));
  }
  if (isDecision(step)) {
    const punctual = isLateAt(one, step.at) ? { late: 1 } : { onTime: 1 };
    counted.push(...deskwide({ decided: 1, ...punctual }), ...officer({ decided: 1, ...punctual }), ...forecastKept(one, step, calendar, history).flatMap(deskwide));
    if (step.action !== 'decline') counted.push({ period: `HISTORY#${one.item.code}`, subject: `${day.slice(0, 7)}#${String(slotOf(workedMinutes(one, step.at, calendar))).padStart(2, '0')}`, adds: { cases: 1 } });
  }
  if (ends.includes(step.action)) counted.push(...timeSpent(one, step.at, calendar));
  if (step.action === 'rate' && one.rating) counted.push(...deskwide({ rated: 1, satisfied: one.rating.grade >= 3 ? 1 : 0 }));
  return counted;
}

/** 一次性告知: one is normal, what comes after it is not. */
function isAgain({ steps }: Case, at: number): boolean {
  return steps.slice(0, at).some(({ action }) => action === 'askSupplement');
}

/** Past the promised day, or on it past its hour. */
function isLateAt({ dueOn, clock }: Case, at: string): boolean {
  return dueOn !== null && at.slice(0, 16) > `${dueOn}T${clock?.dueAt ?? '24:00'}`;
}

/** Whether nine in ten was true of this one; nothing where nothing was forecast. */
function forecastKept(one: Case, step: CaseStep, calendar: Calendar, history: Histogram): Figures[] {
  const nine = quantile(history, 0.9);
  if (nine === null || sizeOf(history) < ENOUGH || step.action === 'decline') return [];
  return [{ forecast: 1, hit: workedMinutes(one, step.at, calendar) <= nine ? 1 : 0 }];
}

/** 谁用了多少时间, of the whole case, in the month it ended. */
function timeSpent(one: Case, at: string, calendar: Calendar): Counter[] {
  return timeLedger((one.clock?.turns ?? []).filter((turn) => turn.at <= at), at, calendar).map(({ party, minutes }) => (
    { period: at.slice(0, 7), subject: `PARTY#${one.desk}#${typeof party === 'string' ? party : `=${party.department}`}`, adds: { minutes } }));
}
