import { createHash } from 'node:crypto';
import { refusals } from '../../shared/contract/refusals';
import { refusalFate } from '../../shared/domain/files/sending-fate';
import { asTheHallSays, isMishap, isTwin, isUsedElsewhere, movedFile, sendingFlow, stepOf, type SendingFile, type SendingState } from '../../shared/domain/files/sending-file';
import { dueNow, nextIn, type Queue } from '../../shared/domain/files/sending-queue';
import { doubtWords, sendingWords, uploadWords } from '../../shared/words/screens/uploads';
import { downTheLadder, fitted, PHOTO_BUDGET, rungs } from '../../mobile/src/uploads/ladder';
import { asJpeg, typeOf } from '../../mobile/src/uploads/picked';
import { sentAs } from '../../mobile/src/uploads/sent';
import { sha256 } from '../../mobile/src/uploads/sha256';

const file = (id: string, state: SendingState, more: Partial<SendingFile> = {}): SendingFile => ({
  id, state, caseNo: 'A', material: 'CL0001', name: `${id}.jpg`, type: 'image/jpeg', bytes: 1, digest: id, fileId: null, fault: null, says: null, doubts: [], thumb: null, ...more,
});
const quiet: Queue = { busy: new Set(), pauses: new Map(), canSend: true, now: 1000 };
const due = (files: SendingFile[], queue: Partial<Queue> = {}) => dueNow(files, { ...quiet, ...queue }).map(({ id }) => id);

test('the ways of a file: chosen, looked at, sent, asked about, looked after', () => {
  const walked = (['prepare', 'send', 'miss', 'send', 'arrive', 'pass'] as const).reduce((one, action) => movedFile(one, action), file('a', 'chosen'));
  expect(walked.state).toBe('clean');
  expect(Object.fromEntries((['chosen', 'doubted', 'waiting', 'sending', 'checking', 'clean', 'refused', 'leaving'] as const).map((state) => [state, stepOf({ state })]))).toEqual({
    chosen: 'prepare', doubted: null, waiting: 'send', sending: 'ask', checking: 'look', clean: null, refused: null, leaving: 'takeBack',
  });
});

test('what is being taken back is not taken further, whatever arrives meanwhile', () => {
  const leaving = movedFile(file('a', 'sending'), 'takeBack');
  for (const { action } of sendingFlow) expect(movedFile(leaving, action, { fileId: 'other' })).toBe(leaving);
});

test('a file that may have arrived is asked about before it is sent again', () => {
  expect(stepOf(file('a', 'sending'))).toBe('ask');
  expect(asTheHallSays(file('a', 'sending'), { fileId: 'F1', state: 'checking', fault: null })).toMatchObject({ state: 'checking', fileId: 'F1' });
  expect(asTheHallSays(file('a', 'waiting'), { fileId: 'F1', state: 'clean', fault: null }).state).toBe('clean');
  expect(asTheHallSays(file('a', 'checking'), { fileId: 'F1', state: 'refused', fault: 'Archive' })).toMatchObject({ state: 'refused', fault: 'Archive' });
  expect([isMishap('OtherDigest'), isMishap('Archive'), isMishap(null)]).toEqual([true, false, false]);
});

test('the same bytes for the same material are one file; elsewhere, or being taken back, they are not', () => {
  const one = file('b', 'chosen', { digest: 'x' });
  expect(isTwin(one, [one, file('a', 'clean', { digest: 'x' })])).toBe(true);
  expect(isTwin(one, [one, file('a', 'leaving', { digest: 'x' }), file('c', 'clean', { digest: 'x', material: 'CL0002' }), file('d', 'clean', { digest: 'x', caseNo: 'B' })])).toBe(false);
  const shared = file('a', 'leaving', { fileId: 'F1' });
  expect(isUsedElsewhere(shared, [shared, file('b', 'clean', { fileId: 'F1', material: 'CL0002' })])).toBe(true);
  expect(isUsedElsewhere(shared, [shared, file('b', 'leaving', { fileId: 'F1' }), file('c', 'clean', { fileId: 'F1', caseNo: 'B' })])).toBe(false);
});

test('two are sent at once and one is prepared, the first chosen first', () => {
  const files = [file('a', 'waiting'), file('b', 'waiting'), file('c', 'waiting'), file('d', 'chosen', { digest: null }), file('e', 'chosen', { digest: null })];
  expect(due(files)).toEqual(['a', 'b', 'd']);
  expect(due(files, { busy: new Set(['a']) })).toEqual(['b', 'd']);
  expect(due(files, { busy: new Set(['a', 'b', 'd']) })).toEqual([]);
});

test('without a network pictures are prepared and nothing is sent; a pause is kept', () => {
  const files = [file('a', 'waiting'), file('b', 'chosen', { digest: null })];
  expect(due(files, { canSend: false })).toEqual(['b']);
  expect(due(files, { pauses: new Map([['a', 1001]]) })).toEqual(['b']);
  expect(due(files, { pauses: new Map([['a', 1000]]) })).toEqual(['a', 'b']);
  expect(nextIn(files, { ...quiet, pauses: new Map([['a', 1500], ['b', Infinity]]) })).toBe(500);
  expect(nextIn(files, { ...quiet, pauses: new Map([['a', Infinity], ['b', Infinity]]) })).toBeNull();
  expect(nextIn(files, { ...quiet, canSend: false, pauses: new Map([['a', 1500]]) })).toBeNull();
});

test('files of the same bytes go one after the other; a case is looked at once for all its files', () => {
  expect(due([file('a', 'leaving', { digest: 'x' }), file('b', 'waiting', { digest: 'x' })])).toEqual(['a']);
  expect(due([file('a', 'checking'), file('b', 'checking'), file('c', 'checking', { caseNo: 'B' })])).toEqual(['a', 'c']);
});

test('a no is for a moment, for this session, or for good', () => {
  expect(['Unreachable', 'HallBusy', 'ChangedMeanwhile'].map(refusalFate)).toEqual(['again', 'again', 'again']);
  expect(['SignInExpired', 'SignInNeeded', 'NotForYou', 'CaseNotFound'].map(refusalFate)).toEqual(['held', 'held', 'held', 'held']);
  expect(['FileTooLarge', 'TooManyFiles', 'UploadsClosed', 'FileRefused'].map(refusalFate)).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(refusals.filter((refusal) => refusalFate(refusal) === 'again')).toEqual(['ChangedMeanwhile', 'HallBusy']);
});

test('what the bucket answers: there, no longer good, unwanted, or broken', () => {
  expect([201, 204, 403, 400, 413, 408, 429, 500, 503, 0].map(sentAs)).toEqual(['arrived', 'arrived', 'expired', 'refused', 'refused', 'broken', 'broken', 'broken', 'broken', 'broken']);
});

test('a photo goes down the rungs until it is light, and is never made larger', async () => {
  const sizes = [900, 600, 470, 300].map((kb) => kb * 1024);
  const drawn: number[] = [];
  const chosen = await downTheLadder(async (rung) => { drawn.push(rungs.findIndex(({ side, quality }) => side === rung.side && quality === rung.quality)); return sizes[rungs.findIndex(({ side, quality }) => side === rung.side && quality === rung.quality)] ?? 0; }, (bytes) => bytes);
  expect([chosen, drawn]).toEqual([470 * 1024, [0, 1, 2]]);
  expect(await downTheLadder(async () => 1, () => PHOTO_BUDGET * 2)).toBe(1);
  expect([fitted({ width: 4000, height: 3000 }, 2000), fitted({ width: 300, height: 400 }, 2000), fitted({ width: 9000, height: 1 }, 2000)]).toEqual([{ width: 2000, height: 1500 }, { width: 300, height: 400 }, { width: 2000, height: 1 }]);
  expect(10 * PHOTO_BUDGET).toBeLessThan(5 * 1024 * 1024);
});

test('what a file is, by what it says and by its name', () => {
  expect([typeOf('a.JPG'), typeOf('a.pdf', ''), typeOf('a', 'image/png'), typeOf('a.exe'), typeOf('a.heic', 'image/heic')]).toEqual(['image/jpeg', 'application/pdf', 'image/png', 'other', 'other']);
  expect([asJpeg('a.png'), asJpeg('a.v2.JPEG'), asJpeg('照片')]).toEqual(['a.jpg', 'a.v2.jpg', '照片.jpg']);
});

test('the digest is SHA-256, at every length around a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('every state and every doubt has its words', () => {
  for (const said of [...Object.values(uploadWords), ...Object.values(sendingWords), ...Object.values(doubtWords)]) expect(said).toMatch(/^\p{Script=Han}/u);
});
