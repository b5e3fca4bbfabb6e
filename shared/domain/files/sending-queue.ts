import { stepOf, type SendingFile } from './sending-file';

/** What is going on: what is busy, and until when each waits, by `turnOf`. */
export type Queue = { busy: ReadonlySet<string>; pauses: ReadonlyMap<string, number>; canSend: boolean; now: number };

/** A phone's line carries two files well; a third only makes all slower. */
const SENT_AT_ONCE = 2;
/** A picture in memory takes some 50 MB. */
const PREPARED_AT_ONCE = 1;

/** What is done at most once at a time: a file, or a look at all files of a case. */
export function turnOf(one: SendingFile): string {
  return stepOf(one) === 'look' ? one.caseNo : one.id;
}

/** The files whose turn it is, the first chosen first. Files of the same bytes go one after the other. */
export function dueNow(files: readonly SendingFile[], { busy, pauses, canSend, now }: Queue): SendingFile[] {
  const due: SendingFile[] = [];
  const lanes = { prepare: PREPARED_AT_ONCE, network: SENT_AT_ONCE };
  const taken = new Set(busy);
  const bytes = new Set<string>();
  for (const one of files) {
    const [step, turn] = [stepOf(one), turnOf(one)];
    if (step === null) continue;
    const lane = step === 'prepare' ? 'prepare' : 'network';
    if (busy.has(turn)) lanes[lane] -= 1;
    const isWaiting = one.digest !== null && step !== 'look' && bytes.has(one.digest);
    if (one.digest !== null && step !== 'look') bytes.add(one.digest);
    if (taken.has(turn) || isWaiting || (lane === 'network' && !canSend) || (pauses.get(turn) ?? 0) > now) continue;
    taken.add(turn);
    due.push(one);
  }
  return due.filter((one) => (lanes[stepOf(one) === 'prepare' ? 'prepare' : 'network'] -= 1) >= 0);
}

/** How long until something that waits is due; null when nothing waits for time. */
export function nextIn(files: readonly SendingFile[], { busy, pauses, canSend, now }: Queue): number | null {
  const times = files.filter((one) => stepOf(one) !== null && !busy.has(turnOf(one)) && (canSend || stepOf(one) === 'prepare')).map((one) => (pauses.get(turnOf(one)) ?? now) - now);
  const ahead = times.filter((ms) => ms > 0 && Number.isFinite(ms));
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
