import { create } from 'zustand';
import { fateOf } from '../../../shared/domain/cases/unsent';
import type { Answer } from '../../../shared/domain/items/form';
import { timeOf } from '../../../shared/domain/workdays';
import { faceWords } from '../../../shared/words/screens/faces';
import type { No } from '../call';
import { useOnline } from '../online';
import { pauseBefore } from '../patience';
import { say } from '../said';
import { useSession } from '../session';
import { deliver } from './deliver';
import { casesTypedIn, typedIn, useTyped } from './typed';

export type Sending = {
  /** `kept`: on this device until the line is back; `refused`: the hall did not take it. */
  state: 'saved' | 'saving' | 'kept' | 'refused';
  /** `HH:MM` of the last time the hall took what was typed. */
  at: string | null;
  /** It could not be sent when it was typed. */
  isLate: boolean;
  failures: number;
};
type SendingStore = { byCase: Readonly<Record<string, Sending>> };

const PAUSE_MS = 800;
const idle: Sending = { state: 'saved', at: null, isLate: false, failures: 0 };
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const running = new Map<string, Promise<No | null>>();

/** How the sending of each case goes, whichever page is open. */
export const useSending = create<SendingStore>(() => ({ byCase: {} }));

export function sendingOf({ byCase }: SendingStore, caseNo: string): Sending {
  return byCase[caseNo] ?? idle;
}

/** How many drafts wait to be sent. */
export function lateDrafts({ byCase }: SendingStore): number {
  return Object.values(byCase).filter(({ isLate }) => isLate).length;
}

/** Keeps an answer on the device, and sends it a moment after the last key. */
export function type(caseNo: string, key: string, answer: Answer): void {
  useTyped.getState().type(caseNo, key, answer);
  sendIn(caseNo, PAUSE_MS);
}

/** Sends what can be sent now; the refusal if it could not. One at a time for each case. */
export function sendNow(caseNo: string): Promise<No | null> {
  clearTimeout(timers.get(caseNo));
  const run = (running.get(caseNo) ?? Promise.resolve(null)).then(() => attempt(caseNo));
  running.set(caseNo, run);
  return run;
}

/** Sends whatever an earlier page or visit left on the device: now, when the network returns, and when somebody signs in. */
export function sendInBackground(): void {
  useOnline.subscribe(({ isOnline }, before) => { if (isOnline && !before.isOnline) void sendKept(); });
  useSession.subscribe(({ signedIn }, before) => {
    if (signedIn?.token === before.signedIn?.token) return;
    forgetAll();
    void sendKept();
  });
  void sendKept();
}

async function sendKept(): Promise<void> {
  if (useSession.getState().signedIn?.audience !== 'applicant') return;
  const cases = casesTypedIn();
  for (const caseNo of cases) mark(caseNo, { state: 'kept', isLate: true, failures: 0 });
  for (const caseNo of cases) if (useOnline.getState().isOnline) await sendNow(caseNo);
}

async function attempt(caseNo: string): Promise<No | null> {
  if (Object.keys(typedIn(caseNo)).length === 0) return null;
  const token = useSession.getState().signedIn?.token;
  mark(caseNo, { state: 'saving' });
  const answer = await deliver(caseNo);
  const refused = typeof answer === 'string' ? null : answer;
  // Somebody else, or nobody, is here now: this is no longer theirs to hear about.
  if (useSession.getState().signedIn?.token !== token) return refused;
  conclude(caseNo, refused, answer === 'saved');
  return refused;
}

function conclude(caseNo: string, refused: No | null, isSaved: boolean): void {
  const { isLate, at, failures } = sendingOf(useSending.getState(), caseNo);
  const fate = fateOf(refused?.refusal ?? null);
  if (fate === 'sent again') {
    mark(caseNo, { state: 'kept', isLate: true, failures: failures + 1 });
    sendIn(caseNo, pauseBefore(failures + 1));
  } else if (fate === 'kept') {
    mark(caseNo, { state: 'refused', isLate: false });
  } else {
    if (fate === 'dropped') useTyped.getState().forget(caseNo, typedIn(caseNo));
    if (isLate && isSaved) say(faceWords.draftSent);
    mark(caseNo, { ...idle, at: isSaved ? timeOf(new Date()) : at });
  }
}

function sendIn(caseNo: string, ms: number): void {
  clearTimeout(timers.get(caseNo));
  timers.set(caseNo, setTimeout(() => {
    if (useOnline.getState().isOnline) void sendNow(caseNo);
    else mark(caseNo, { state: 'kept', isLate: true, failures: 0 });
  }, ms));
}

function mark(caseNo: string, change: Partial<Sending>): void {
  useSending.setState((store) => ({ byCase: { ...store.byCase, [caseNo]: { ...sendingOf(store, caseNo), ...change } } }));
}

/** What was typed stays where it is kept, if it is; nothing of it stays in memory. */
function forgetAll(): void {
  timers.forEach(clearTimeout);
  timers.clear();
  running.clear();
  useSending.setState({ byCase: {} });
  useTyped.setState({ byCase: {} });
}
