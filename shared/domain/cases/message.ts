import { allow, refuse, type Outcome } from '../outcome';
import { daysAfter, dayOf } from '../workdays';
import { turnIn, type Case, type CaseStep } from './case';

/** 消息: a word between the applicant and the desk beside the case's steps. `at` is ISO 8601 with +08:00; with `key` it names the message. */
export type Message = {
  caseNo: string; at: string; key: string; by: 'applicant' | 'officer';
  /** Id and name of the person or officer; `department` (its code) of an officer. */
  who: string; name: string; department: string | null;
  text: string;
  /** Of the request that sent it. */
  digest: string;
};
/** Up to when a side has read the thread. */
export type ReadMark = { caseNo: string; side: Message['by']; at: string };

/** Days after its end in which a case is still talked about, and messages in a row to which nobody has answered (configuration). */
export const threadLimits = { openDays: 30, unanswered: 20 } as const;

/** One end ends the thread: a draft has no desk yet, and what ended long ago has none any more. */
export function mayWriteOn(one: Pick<Case, 'state' | 'receivedOn' | 'steps'>, at: Date): Outcome<void, 'ThreadClosed'> {
  const ended = endedOn(one);
  const isOpen = one.receivedOn !== null && (ended === null || dayOf(at) <= daysAfter(ended, threadLimits.openDays));
  return isOpen ? allow(undefined) : refuse('ThreadClosed', { endedOn: ended });
}

/** The day a case came to the state in which nobody has a turn; a decision that is revoked later ends it anew. */
function endedOn({ state, steps }: Pick<Case, 'state' | 'steps'>): string | null {
  if (turnIn[state] !== 'nobody') return null;
  const since = steps.length - [...steps].reverse().findIndex(({ to }) => to !== state);
  return steps[since]?.at.slice(0, 10) ?? null;
}

/** Whether an applicant may go on: `recent` are the newest messages, the newest first; a word with a step is an answer too. */
export function isHeard(recent: readonly Message[], steps: readonly CaseStep[]): Outcome<void, 'TooManyMessages'> {
  const unanswered = recent.findIndex(({ by }) => by === 'officer');
  const inRow = unanswered < 0 ? recent : recent.slice(0, unanswered);
  const said = steps.filter(({ by, message }) => by === 'officer' && Boolean(message)).at(-1)?.at ?? '';
  const since = inRow.filter(({ at }) => at > said);
  return since.length < threadLimits.unanswered ? allow(undefined) : refuse('TooManyMessages', { atMost: threadLimits.unanswered });
}
