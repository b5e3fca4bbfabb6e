import { movedFile, stepOf, type SendingFile } from '../../../shared/domain/files/sending-file';
import { dueNow, nextIn, turnOf, type Queue } from '../../../shared/domain/files/sending-queue';
import { uploadWords as words } from '../../../shared/words/screens/uploads';
import { useOnline } from '../online';
import { pauseBefore } from '../patience';
import { say } from '../said';
import { useSession } from '../session';
import { aloneWith } from './alone';
import { doorOf } from './doors';
import { changeFile, forgetFile, putFile, readKept, tellTrouble, useUploads } from './kept';
import type { Picked } from './picked';
import { takeStep, type Done } from './steps';

const running = new Map<string, AbortController>();
const pauses = new Map<string, number>();
const tries = new Map<string, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** Somebody watches while a file is checked: the hall is asked every six seconds at the latest. */
const LONGEST_LOOK = 3;
let isStarted = false;
let chosen = 0;

/** Sends what is on the device: from now on, when the network returns, and when somebody signs in. */
export function startSending(): void {
  if (isStarted) return;
  isStarted = true;
  useOnline.subscribe(({ isOnline }, before) => { if (isOnline && !before.isOnline) refresh(); });
  useSession.subscribe(({ signedIn }, before) => { if (signedIn?.token !== before.signedIn?.token) beginAnew(); });
  beginAnew();
}

/** Each chosen file is on the device before anything else happens to it. */
export async function addFiles(place: Pick<SendingFile, 'caseNo' | 'material'>, picked: readonly Picked[]): Promise<void> {
  for (const { keep, ...file } of picked) {
    chosen += 1;
    const id = `${Date.now().toString(36)}-${String(chosen).padStart(4, '0')}.${file.name.split('.').pop()?.toLowerCase() ?? 'bin'}`;
    const told = { ...place, ...file, id, digest: null, fileId: null, fault: null, says: null, doubts: [], thumb: null } as const;
    // Busy until its bytes are kept: nobody else may find it without them.
    running.set(id, new AbortController());
    putFile({ ...told, state: 'chosen' });
    await keep(id).catch(() => {
      forgetFile(id);
      say(words.full);
    });
    running.delete(id);
    wake();
  }
}

export function useAnyway(id: string): void {
  changeFile(id, (one) => movedFile(one, 'use'));
  wake();
}

export function retry(id: string): void {
  changeFile(id, (one) => movedFile(one, 'retry', { fault: null, says: null }));
  goOn(id);
}

/** Stops what is on its way; what the hall has already is taken back there. */
export function takeBack(id: string): void {
  changeFile(id, (one) => movedFile(one, 'takeBack'));
  running.get(id)?.abort();
  goOn(id);
}

/** Takes back a file that only the hall knows of. */
export function takeBackKnown(one: SendingFile): void {
  putFile(one);
  takeBack(one.id);
}

function goOn(turn: string): void {
  pauses.delete(turn);
  tries.delete(turn);
  tellTrouble(turn, null);
  wake();
}

function beginAnew(): void {
  for (const line of running.values()) line.abort();
  readKept();
  refresh();
}

function refresh(): void {
  pauses.clear();
  tries.clear();
  useUploads.setState({ troubles: {} });
  wake();
}

function queueAt(now: number): Queue {
  const canSend = useOnline.getState().isOnline && useSession.getState().signedIn !== null;
  return { busy: new Set(running.keys()), pauses, canSend, now };
}

/** Whoever is signed in goes through their own door; what is for another waits. */
function mine(): SendingFile[] {
  const audience = useSession.getState().signedIn?.audience;
  return useUploads.getState().files.filter((one) => audience === undefined || doorOf(one).audience === audience);
}

function wake(): void {
  clearTimeout(timer);
  // One instant for both questions: what fell due between them would be neither run nor waited for.
  const now = Date.now();
  for (const one of dueNow(mine(), queueAt(now))) void run(one);
  const ms = nextIn(mine(), queueAt(now));
  if (ms !== null) timer = setTimeout(wake, ms);
}

async function run(one: SendingFile): Promise<void> {
  const [turn, line] = [turnOf(one), new AbortController()];
  running.set(turn, line);
  // Null: another window of the hall works on it. What the device itself refuses is tried again too: its storage may have room by then.
  const done = await aloneWith(turn, () => takeStep(one.id, line.signal, tries.get(turn) ?? 0)).catch((): Done => 'again');
  running.delete(turn);
  if (done === 'done') {
    pauses.delete(turn);
    tries.delete(turn);
  } else {
    const before = tries.get(turn) ?? 0;
    tries.set(turn, before + 1);
    pauses.set(turn, done === 'held' ? Infinity : Date.now() + pauseBefore(stepOf(one) === 'look' ? Math.min(before, LONGEST_LOOK) : before));
  }
  wake();
}
