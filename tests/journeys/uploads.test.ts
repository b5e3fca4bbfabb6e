import sharp from 'sharp';
import { actOnMyCase, startCase } from '../../shared/contract/cases';
import { takeCase } from '../../shared/contract/desk';
import { confirmUpload, grantDeskDownload, grantDownload, grantUpload, listMyFiles, removeUpload, verifyFile } from '../../shared/contract/files';
import type { Client } from '../setup/client';
import { fetchedProofs, submit } from '../setup/filing';
import { blank, digestOf, pdf, photo, png } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { checked, give, send, told } from '../setup/uploading';

const ITEM = 'DY-XK-0082';
let hall: TestHall;
let nurse: Client;
let caseNo: string;
let material: string;

beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  nurse = await hall.as('P011');
  const draft = await nurse.get(startCase, { itemCode: ITEM });
  caseNo = draft.caseNo;
  material = draft.materials.find(({ by }) => by !== 'form')?.code ?? '';
});
afterAll(() => hall.close());

const leftIn = (room: 'quarantine' | 'clean', prefix?: string) => hall.bucket?.versionsIn(room, prefix) ?? Promise.resolve([]);

test('黄月英 gives a photo: it goes to the bucket, is drawn anew without its place and time, and comes back by a link', async () => {
  const bytes = await photo(640, 480, { orientation: 6 });
  const given = await give(nurse, caseNo, material, { name: '  毕业证书.JPG ', type: 'image/jpeg', bytes });
  expect(given).toMatchObject({ name: '毕业证书.JPG', state: 'clean', fault: null, grade: 'C', materials: [material] });
  await until(async () => (await leftIn('quarantine')).length === 0);

  const { url } = await nurse.get(grantDownload, { caseNo, fileId: given.fileId });
  const answer = await fetch(url);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg', 'cache-control': 'private, no-store', 'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('毕业证书.JPG')}`,
  });
  const served = Buffer.from(await answer.arrayBuffer());
  const { width, height, exif, orientation } = await sharp(served).metadata();
  expect({ width, height, exif, orientation }).toEqual({ width: 480, height: 640, exif: undefined, orientation: undefined });
  expect(digestOf(served)).not.toBe(digestOf(bytes));
});

test('the same file is never sent twice, for another case neither; somebody else’s is a file of their own', async () => {
  const bytes = await photo(200, 100);
  const first = await give(nurse, caseNo, material, { name: 'a.jpg', type: 'image/jpeg', bytes });
  const other = await nurse.get(startCase, { itemCode: ITEM });
  const again = await nurse.get(grantUpload, { caseNo: other.caseNo, material, ...told({ name: 'b.jpg', type: 'image/jpeg', bytes }) });
  expect(again).toMatchObject({ upload: null, file: { fileId: first.fileId, state: 'clean' } });

  const neighbour = await hall.as('P001');
  const draft = await neighbour.get(startCase, { itemCode: 'DY-JF-0004' });
  const theirs = draft.materials.find(({ by }) => by !== 'form')?.code ?? '';
  const granted = await neighbour.get(grantUpload, { caseNo: draft.caseNo, material: theirs, ...told({ name: 'a.jpg', type: 'image/jpeg', bytes }) });
  expect(granted.upload).not.toBeNull();
  expect(granted.file.fileId).not.toBe(first.fileId);
  expect((await neighbour.ask(grantDownload, { caseNo: draft.caseNo, fileId: first.fileId })).refusal).toBe('FileNotFound');
  expect((await neighbour.ask(listMyFiles, { caseNo })).refusal).toBe('CaseNotFound');
});

test('a PDF is kept as it came, with its pages counted', async () => {
  const bytes = await pdf(3);
  const given = await give(nurse, caseNo, material, { name: '合同.pdf', type: 'application/pdf', bytes });
  expect(given).toMatchObject({ state: 'clean', pages: 3 });
  const { url } = await nurse.get(grantDownload, { caseNo, fileId: given.fileId });
  expect(digestOf(Buffer.from(await (await fetch(url)).arrayBuffer()))).toBe(digestOf(bytes));
});

test('a link is for one version and one minute; nothing is served without one', async () => {
  const given = await give(nurse, caseNo, material, { name: 'c.png', type: 'image/png', bytes: await png() });
  const { url } = await nurse.get(grantDownload, { caseNo, fileId: given.fileId });
  const kept = await hall.records.files.find('P011', given.fileId);
  expect(new URL(url).searchParams.get('versionId')).toBe(kept?.clean?.versionId);
  const edited = [url.replace(/X-Amz-Expires=60/, 'X-Amz-Expires=600'), url.replace(/\/clean\//, '/quarantine/'), url.split('?')[0] ?? ''];
  expect(await Promise.all([url, ...edited].map(async (one) => (await fetch(one)).status))).toEqual([200, 403, 403, 403]);
  await hall.bucket?.control({ clockOffsetMs: 61_000 });
  expect((await fetch(url)).status).toBe(403);
  await hall.bucket?.control({ clockOffsetMs: 0 });
});

test('what was sent is meant as it was when it was confirmed, whatever is sent under the key afterwards', async () => {
  const bytes = await photo(120, 90);
  const { file, upload } = await nurse.get(grantUpload, { caseNo, material, ...told({ name: 'd.jpg', type: 'image/jpeg', bytes }) });
  if (!upload) throw new Error('Not granted');
  expect((await nurse.ask(confirmUpload, { caseNo, fileId: file.fileId })).refusal).toBe('FileNotArrived');
  expect((await send(upload, bytes)).status).toBe(201);
  await nurse.get(confirmUpload, { caseNo, fileId: file.fileId });
  await checked(nurse, caseNo, file.fileId);
  const pinned = await hall.records.files.find('P011', file.fileId);
  expect((await send(upload, Buffer.from(bytes).fill(0, 400, 500))).code).toBe('BadDigest');
  await send(upload, bytes);
  expect(await nurse.get(confirmUpload, { caseNo, fileId: file.fileId })).toMatchObject({ state: 'clean' });
  expect(await hall.records.files.find('P011', file.fileId)).toEqual(pinned);
});

test('taken back, a file leaves nothing behind; one that another case uses stays', async () => {
  const bytes = await photo(90, 60);
  const given = await give(nurse, caseNo, material, { name: 'e.jpg', type: 'image/jpeg', bytes });
  const other = await nurse.get(startCase, { itemCode: ITEM });
  await nurse.get(grantUpload, { caseNo: other.caseNo, material, ...told({ name: 'e.jpg', type: 'image/jpeg', bytes }) });
  await nurse.get(removeUpload, { caseNo, fileId: given.fileId });
  expect((await nurse.ask(grantDownload, { caseNo, fileId: given.fileId })).refusal).toBe('FileNotFound');
  expect((await nurse.ask(grantDownload, { caseNo: other.caseNo, fileId: given.fileId })).status).toBe(200);
  await nurse.get(removeUpload, { caseNo: other.caseNo, fileId: given.fileId });
  await nurse.get(removeUpload, { caseNo: other.caseNo, fileId: given.fileId });
  await until(async () => (await hall.records.files.find('P011', given.fileId)) === undefined && (await leftIn('clean', `P011/${given.fileId}`)).length === 0);
});

test('the clerk who took the case sees it, under a watermark, and every look is on record; others do not', async () => {
  const draft = await nurse.get(startCase, { itemCode: ITEM });
  const given = await give(nurse, draft.caseNo, material, { name: '证书.jpg', type: 'image/jpeg', bytes: await blank(2000, 1400) });
  await submit(nurse, draft.caseNo, await fetchedProofs(nurse, ITEM));
  expect((await nurse.ask(removeUpload, { caseNo: draft.caseNo, fileId: given.fileId })).refusal).toBe('UploadsClosed');
  const asked = { caseNo: draft.caseNo, fileId: given.fileId };
  const clerk = await hall.as('O026');
  expect((await clerk.ask(grantDeskDownload, asked)).refusal).toBe('NotTakenByYou');
  expect((await (await hall.as('O012')).ask(grantDeskDownload, asked)).refusal).toBe('CaseNotFound');
  await clerk.get(takeCase, { caseNo: draft.caseNo });

  const { url } = await clerk.get(grantDeskDownload, asked);
  const preview = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(await sharp(preview).metadata()).toMatchObject({ width: 1600, height: 1120 });
  const own = Buffer.from(await (await fetch((await nurse.get(grantDownload, asked)).url)).arrayBuffer());
  expect(await darkest(own)).toEqual([255, 255, 255, 255]);
  for (const quarter of await darkest(preview)) expect(quarter).toBeLessThan(190);

  expect(await clerk.get(verifyFile, asked)).toMatchObject({ grade: 'B', verified: { name: '胡杨', on: '2026-11-23', validUntil: '2027-11-23' } });
  expect((await hall.records.files.readsOf(given.fileId)).map(({ by, who }) => [by, who])).toEqual([['officer', 'O026'], ['applicant', 'P011']]);
  const noted = (await hall.records.audit.ofCase(draft.caseNo)).filter(({ kind }) => kind !== 'step');
  expect(noted.map(({ kind, what, who, about }) => [kind, what, who, about])).toEqual([['look', 'file', 'O026', given.fileId], ['deed', 'verifyFile', 'O026', given.fileId]]);
});

test('a file compared with the original proves a later case, is seen there by who takes it, and is not taken back', async () => {
  const clerk = await hall.as('O026');
  const first = await nurse.get(startCase, { itemCode: ITEM });
  const given = await give(nurse, first.caseNo, material, { name: '证书.png', type: 'image/png', bytes: await png(80, 80) });
  await submit(nurse, first.caseNo, { ...(await fetchedProofs(nurse, ITEM)), [material]: { by: 'upload', files: [given.fileId] } });
  await clerk.get(takeCase, { caseNo: first.caseNo });
  await clerk.get(verifyFile, { caseNo: first.caseNo, fileId: given.fileId });

  const later = await nurse.get(startCase, { itemCode: ITEM });
  await submit(nurse, later.caseNo, { ...(await fetchedProofs(nurse, ITEM)), [material]: { by: 'reuse', fileId: given.fileId } });
  await clerk.get(takeCase, { caseNo: later.caseNo });
  expect((await clerk.ask(grantDeskDownload, { caseNo: later.caseNo, fileId: given.fileId })).status).toBe(200);
  expect((await nurse.ask(removeUpload, { caseNo: later.caseNo, fileId: given.fileId })).refusal).toBe('UploadsClosed');
});

test('the sweep takes what nobody will file: unused grants, withdrawn and forgotten drafts', async () => {
  const { handler: onClock } = await import('../../functions/entries/clock');
  const [unused, withdrawn, forgotten, typed] = await Promise.all([1, 2, 3, 4].map(() => nurse.get(startCase, { itemCode: ITEM })));
  if (!unused || !withdrawn || !forgotten || !typed) throw new Error('No drafts');
  const grant = await nurse.get(grantUpload, { caseNo: unused.caseNo, material, ...told({ name: 'f.jpg', type: 'image/jpeg', bytes: await photo(31, 31) }) });
  const gone = await give(nurse, withdrawn.caseNo, material, { name: 'g.jpg', type: 'image/jpeg', bytes: await photo(32, 32) });
  await nurse.get(actOnMyCase, { caseNo: withdrawn.caseNo, action: 'withdraw' });
  const old = await give(nurse, forgotten.caseNo, material, { name: 'h.jpg', type: 'image/jpeg', bytes: await photo(33, 33) });
  const has = async (fileId: string) => (await hall.records.files.find('P011', fileId)) !== undefined;
  try {
    hall.setClock('2026-11-24T09:00:00+08:00');
    await onClock({ schedule: 'sweepFiles' });
    await until(async () => !(await has(grant.file.fileId)));
    expect(await Promise.all([gone, old].map(({ fileId }) => has(fileId)))).toEqual([true, true]);
    hall.setClock('2026-12-24T09:00:00+08:00');
    await onClock({ schedule: 'sweepFiles' });
    await until(async () => !(await has(gone.fileId)) && !(await has(old.fileId)));
    await until(async () => (await leftIn('clean', `P011/${old.fileId}`)).length === 0);
  } finally {
    hall.setClock('2026-11-23T09:30:00+08:00');
  }
});

/** The darkest dot of each quarter of a picture. */
async function darkest(image: Buffer): Promise<number[]> {
  const { width, height } = await sharp(image).metadata();
  const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)];
  const quarters = [[0, 0], [w, 0], [0, h], [w, h]].map(([left = 0, top = 0]) => sharp(image).extract({ left, top, width: w, height: h }).greyscale().stats());
  return (await Promise.all(quarters)).map(({ channels }) => channels[0]?.min ?? 0);
}
