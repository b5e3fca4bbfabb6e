import { asTheHallSays, isMishap, isTwin, isUsedElsewhere, movedFile, stepOf, type SendingFile, type SendingStep } from '../../../shared/domain/files/sending-file';
import { refusalFate } from '../../../shared/domain/files/sending-fate';
import { uploadWords as words } from '../../../shared/words/screens/uploads';
import type { No } from '../call';
import { say } from '../said';
import { discardBytes } from './bytes';
import { doorOf, type HallFile } from './doors';
import { changeFile, forgetFile, keptFile, refreshed, tellProgress, tellTrouble, useUploads } from './kept';
import { asJpeg } from './picked';
import { prepare } from './prepare';
import { sendBytes } from './send';

/** `again`: after a pause; `held`: when somebody does something. */
export type Done = 'done' | 'again' | 'held';
type Run = (one: SendingFile, signal: AbortSignal, tries: number) => Promise<Done>;

const OFTEN_ENOUGH = 5;
const runs: Record<SendingStep, Run> = { prepare: prepareOne, send: sendOne, ask: askFor, look: lookAt, takeBack: takeBackOne };

/** The next step of a file, as it is on the device now. */
export async function takeStep(id: string, signal: AbortSignal, tries: number): Promise<Done> {
  const one = refreshed(id);
  const step = one && stepOf(one);
  return step ? runs[step](one, signal, tries) : 'done';
}

async function prepareOne(one: SendingFile): Promise<Done> {
  const made = await prepare(one);
  if (!made || !keptFile(one.id)) {
    if (!made) say(words.lost);
    return leave(one.id);
  }
  const name = made.type === 'image/jpeg' ? asJpeg(one.name) : one.name;
  const doubts = doorOf(one).hasCoach ? made.doubts : [];
  const ready = movedFile(one, doubts.length > 0 ? 'doubt' : 'prepare', { ...made, doubts, name });
  if (!isTwin(ready, useUploads.getState().files)) {
    changeFile(one.id, () => ready);
    return 'done';
  }
  say(words.twin);
  return leave(one.id);
}

async function sendOne(one: SendingFile, signal: AbortSignal, tries: number): Promise<Done> {
  const { id, name } = one;
  const granted = await doorOf(one).grant(one, signal);
  if (!granted.ok) return refused(one, granted);
  const { file, upload } = granted.value;
  if (!upload) return settle(id, file);
  // Also one that is taken back meanwhile: the hall has heard of it.
  const after = changeFile(id, (before) => ({ ...movedFile(before, 'send'), fileId: file.fileId }));
  if (after?.state !== 'sending') return 'done';
  const sent = await sendBytes(upload, id, { name, signal, onPercent: (percent) => tellProgress(id, percent) });
  tellProgress(id, 0);
  // A broken line may break after the last byte: the hall is asked before anything is sent again.
  if (sent === 'arrived' || sent === 'broken') return sent === 'arrived' ? 'done' : 'again';
  changeFile(id, (before) => movedFile(before, 'miss'));
  if (sent === 'expired' || tries < OFTEN_ENOUGH) return 'again';
  tellTrouble(id, words.stopped);
  return 'held';
}

async function askFor(one: SendingFile, signal: AbortSignal): Promise<Done> {
  const answer = await doorOf(one).confirm(one, signal);
  if (answer.ok) return settle(one.id, answer.value);
  if (answer.refusal !== 'FileNotArrived' && answer.refusal !== 'FileNotFound') return refused(one, answer);
  changeFile(one.id, (before) => movedFile(before, 'miss'));
  return 'done';
}

/** One look tells of every file of the case. */
async function lookAt(looked: SendingFile, signal: AbortSignal): Promise<Done> {
  const { caseNo } = looked;
  const answer = await doorOf(looked).list(caseNo, signal);
  if (!answer.ok) return refusalFate(answer.refusal) === 'again' ? 'again' : 'held';
  const waiting = () => useUploads.getState().files.filter((one) => one.caseNo === caseNo && stepOf(one) === 'look' && doorOf(one) === doorOf(looked));
  for (const { id, fileId } of waiting()) {
    const file = answer.value.find((one) => one.fileId === fileId);
    if (file) await settle(id, file);
    else changeFile(id, (before) => movedFile(before, 'takeBack'));
  }
  return waiting().length > 0 ? 'again' : 'done';
}

async function takeBackOne(one: SendingFile, signal: AbortSignal): Promise<Done> {
  if (one.fileId === null) return leave(one.id);
  if (isUsedElsewhere(one, useUploads.getState().files)) return 'held';
  const answer = await doorOf(one).remove(one, signal);
  if (!answer.ok && refusalFate(answer.refusal) === 'again') return 'again';
  if (answer.ok) doorOf(one).tell(one.caseNo, (files) => files.filter(({ fileId }) => fileId !== one.fileId));
  return leave(one.id);
}

async function leave(id: string): Promise<Done> {
  forgetFile(id);
  await discardBytes(id);
  return 'done';
}

async function settle(id: string, file: HallFile): Promise<Done> {
  const after = changeFile(id, (before) => asTheHallSays(before, file));
  if (!after) return 'done';
  doorOf(after).tell(after.caseNo, (files) => [...files.filter(({ fileId }) => fileId !== file.fileId), file]);
  if (after.state === 'clean' || (after.state === 'refused' && !isMishap(file.fault))) await discardBytes(id);
  return 'done';
}

/** The hall said no: for a moment, until somebody signs in again, or for good. */
function refused(one: SendingFile, no: No): Done {
  const fate = refusalFate(no.refusal);
  if (fate === 'held') tellTrouble(one.id, no.refusal === 'SignInExpired' || no.refusal === 'SignInNeeded' ? words.signedOut : no.message);
  if (fate !== 'refused') return fate;
  changeFile(one.id, (before) => movedFile(before, 'refuse', { says: no.message }));
  return 'done';
}
