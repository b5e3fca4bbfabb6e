import { advance, type StateOf } from '../flow';
import type { FileFault, FileState, FileType } from './stored-file';

/**
 * The life of a file on the phone, from the moment it is chosen until the hall has it and found it good. `phone` is
 * what happens by itself. A file in `sending` may have arrived or not: the hall is asked before it is sent again.
 */
export const sendingFlow = [
  { action: 'prepare',  from: ['chosen'],                          to: 'waiting',  by: ['phone'] },  // 处理完毕
  { action: 'doubt',    from: ['chosen'],                          to: 'doubted',  by: ['phone'] },  // 可能不清楚
  { action: 'use',      from: ['doubted'],                         to: 'waiting',  by: ['person'] }, // 仍然使用
  { action: 'send',     from: ['waiting'],                         to: 'sending',  by: ['phone'] },  // 上传中
  { action: 'miss',     from: ['sending'],                         to: 'waiting',  by: ['phone'] },  // 没有送到
  { action: 'arrive',   from: ['waiting', 'sending'],              to: 'checking', by: ['phone'] },  // 已送达
  { action: 'pass',     from: ['waiting', 'sending', 'checking'],  to: 'clean',    by: ['phone'] },  // 检查通过
  { action: 'refuse',   from: ['waiting', 'sending', 'checking'],  to: 'refused',  by: ['phone'] },  // 没有收下
  { action: 'retry',    from: ['refused'],                         to: 'waiting',  by: ['person'] }, // 重新上传
  { action: 'takeBack', from: ['chosen', 'doubted', 'waiting', 'sending', 'checking', 'clean', 'refused'], to: 'leaving', by: ['person'] }, // 删除
] as const;

export type SendingState = StateOf<typeof sendingFlow>;
export type SendingAction = (typeof sendingFlow)[number]['action'];

/** What the capture coach may say of a picture: a hint, never a wall. */
export const doubts = ['dark', 'blurred', 'glare', 'cut'] as const;
export type Doubt = (typeof doubts)[number];

/** A file on the phone. Its bytes lie on the device under `id`. */
export type SendingFile = {
  id: string; caseNo: string; material: string;
  name: string; type: FileType | 'other'; bytes: number;
  /** Of what will be sent: known once it is prepared. */
  digest: string | null;
  /** Known once the hall has heard of it. */
  fileId: string | null;
  state: SendingState;
  fault: FileFault | null;
  /** The hall's own sentence, where it took no file at all. */
  says: string | null;
  doubts: readonly Doubt[];
  /** A small picture of it, or where one lies. */
  thumb: string | null;
};

export type SendingStep = 'prepare' | 'send' | 'ask' | 'look' | 'takeBack';
const steps: Record<SendingState, SendingStep | null> = {
  chosen: 'prepare', doubted: null, waiting: 'send', sending: 'ask', checking: 'look', clean: null, refused: null, leaving: 'takeBack',
};
/** What the phone does next with a file, by itself. */
export function stepOf({ state }: Pick<SendingFile, 'state'>): SendingStep | null {
  return steps[state];
}

/** The file after an action; as it was where the action is not open. */
export function movedFile(before: SendingFile, action: SendingAction, change: Partial<SendingFile> = {}): SendingFile {
  const by = sendingFlow.find((step) => step.action === action)?.by[0] ?? 'phone';
  const moved = advance(sendingFlow, before.state, action, by);
  return moved.ok ? { ...before, ...change, state: moved.value } : before;
}

const toldBy: Record<FileState, SendingAction> = { granted: 'miss', checking: 'arrive', clean: 'pass', refused: 'refuse' };

/** What the hall says of a file, taken over. */
export function asTheHallSays(before: SendingFile, file: { fileId: string; state: FileState; fault: FileFault | null }): SendingFile {
  return movedFile(before, toldBy[file.state], { fileId: file.fileId, fault: file.fault });
}

/** Other bytes than announced arrived: the same file may be sent once more, so its bytes are kept. */
export function isMishap(fault: FileFault | null): boolean {
  return fault === 'OtherSize' || fault === 'OtherDigest';
}

/** Whether the same bytes were chosen for the same material before. */
export function isTwin(one: SendingFile, others: readonly SendingFile[]): boolean {
  return others.some((other) => other.id !== one.id && other.state !== 'leaving' && other.digest === one.digest && other.caseNo === one.caseNo && other.material === one.material);
}

/** Taking a file back takes it from the whole case: while another material still uses it, the hall is not asked. */
export function isUsedElsewhere(one: SendingFile, others: readonly SendingFile[]): boolean {
  return others.some((other) => other.id !== one.id && other.state !== 'leaving' && other.fileId === one.fileId && other.caseNo === one.caseNo);
}
