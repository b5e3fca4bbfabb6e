import { getCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { getDeskDocument, getDocument, verifyDocument, type DocumentLink } from '../../shared/contract/documents';
import { documentIdOf, documentsOf } from '../../shared/domain/documents/document';
import { documentCodesWith } from '../../functions/documents/codes';
import type { Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { readPdf } from '../setup/read-pdf';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

/** 护士执业注册（延续）: accepted as it is filed; 胡杨 at the window, a director above. */
const ITEM = 'DY-XK-0082';
let hall: TestHall;
let nurse: Client;
let clerk: Client;
let director: Client;
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  [nurse, clerk, director] = [await hall.as('P011'), await hall.as('O026'), await hall.as('O037')];
});
afterAll(() => hall.close());

const bytesOf = async ({ url }: DocumentLink) => new Uint8Array(await (await fetch(url)).arrayBuffer());
const page = async (link: DocumentLink) => readPdf(await bytesOf(link)).pages[0];
/** What a phone makes of the code on paper. */
const carriedIn = (address: string) => Object.fromEntries(new URLSearchParams(address.split('?')[1])) as { document: string; code: string };

test('who files is given a receipt that says what was handed in, and an acceptance that says by when', async () => {
  const { caseNo } = await file(nurse, ITEM);
  const made = documentsOf(await nurse.get(getCase, { caseNo }));
  expect(made.map(({ kind, no }) => [kind, no])).toEqual([['receipt', `余政服收〔2026〕${caseNo.slice(2)}-1号`], ['acceptance', `余政服受〔2026〕${caseNo.slice(2)}-2号`]]);
  const link = await nurse.get(getDocument, { caseNo, n: '1' });
  expect(link.name).toBe(`收件凭证${made[0]?.no}.pdf`);
  const answer = await fetch(link.url);
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual(['application/pdf', 'private, no-store']);
  const receipt = await page(link);
  for (const must of ['收件凭证', made[0]?.no, '黄月英', caseNo, '免予提交，凭授权调取电子证照', '大余县行政审批局', '2026年11月23日']) expect(receipt?.text).toContain(must);
  expect((await page(await nurse.get(getDocument, { caseNo, n: '2' })))?.text).toContain('自2026年11月23日起予以受理');
});

test('a document asked for twice is drawn once', async () => {
  const { caseNo } = await file(nurse, ITEM);
  const one = await bytesOf(await nurse.get(getDocument, { caseNo, n: '1' }));
  const two = await bytesOf(await clerk.get(getDeskDocument, { caseNo, n: '1' }));
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(await hall.bucket?.versionsIn('clean', `documents/${caseNo}-1/`)).toHaveLength(1);
  expect((await hall.records.audit.ofCase(caseNo)).filter(({ kind }) => kind === 'look')).toMatchObject([{ who: 'O026', what: 'document', about: '1' }]);
});

test('a refusal gives reason and remedies, and an outsider with the paper finds that the hall wrote it', async () => {
  const { caseNo } = await file(nurse, ITEM);
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'propose', reason: '继续教育学分不足', proposal: { isGranted: false } });
  await director.get(actOnCase, { caseNo, action: 'reject' });
  const n = documentsOf(await nurse.get(getCase, { caseNo })).length;
  const refusal = await page(await nurse.get(getDocument, { caseNo, n: String(n) }));
  for (const must of ['不予行政许可决定书', '继续教育学分不足', '第三十八条第二款', '六十日', '行政复议', '六个月', '行政诉讼']) expect(refusal?.text).toContain(must);
  expect(refusal?.qr).toMatch(/^http:\/\/localhost:3721\/#\/documents\/check\?/);
  const { document, code } = carriedIn(refusal?.qr ?? '');
  expect(await hall.anyone.get(verifyDocument, { documentId: document, code })).toEqual({
    kind: 'refusal', no: `余政服不许〔2026〕${caseNo.slice(2)}-3号`, on: '2026-11-23', itemName: expect.any(String), applicantName: '黄**', issuer: '大余县行政审批局', revokedOn: null,
  });
});

test('a wrong code, another document’s code and a number nobody wrote are all the same: not found', async () => {
  const { caseNo } = await file(nurse, ITEM);
  const codes = documentCodesWith(process.env['SESSION_KEY'] ?? '', '');
  const ask = async (documentId: string, code: string) => (await hall.anyone.ask(verifyDocument, { documentId, code })).refusal;
  const [first, none] = [documentIdOf(caseNo, 1), documentIdOf(caseNo, 9)];
  expect(await ask(first, codes.codeOf(first))).toBeUndefined();
  expect(await ask(first, 'AAAAAAAAAAAAAAAA')).toBe('DocumentNotFound');
  expect(await ask(first, codes.codeOf(documentIdOf(caseNo, 2)))).toBe('DocumentNotFound');
  expect(await ask(none, codes.codeOf(none))).toBe('DocumentNotFound');
  expect(await ask(documentIdOf('DY20261123123456783', 1), codes.codeOf(documentIdOf('DY20261123123456783', 1)))).toBe('DocumentNotFound');
  expect([await ask(first, 'short'), await ask('DY1-1', codes.codeOf('DY1-1'))]).toEqual(['InputUnreadable', 'InputUnreadable']);
});

test('nobody reads documents of other people’s cases or desks, and there is none without a step', async () => {
  const { caseNo } = await file(nurse, ITEM);
  const [stranger, otherDesk] = [await hall.as('P001'), await hall.as('O012')];
  expect((await stranger.ask(getDocument, { caseNo, n: '1' })).refusal).toBe('CaseNotFound');
  expect((await otherDesk.ask(getDeskDocument, { caseNo, n: '1' })).refusal).toBe('CaseNotFound');
  expect((await nurse.ask(getDeskDocument, { caseNo, n: '1' })).refusal).toBe('NotForYou');
  expect((await hall.anyone.ask(getDocument, { caseNo, n: '1' })).refusal).toBe('SignInNeeded');
  expect((await nurse.ask(getDocument, { caseNo, n: '3' })).refusal).toBe('DocumentNotFound');
  expect((await nurse.ask(getDocument, { caseNo, n: '0' })).refusal).toBe('InputUnreadable');
});

test('a grant that was taken back is told as such to whoever holds the paper', async () => {
  const { caseNo } = await file(nurse, ITEM);
  await approve(clerk, caseNo);
  const closed = await until(async () => {
    const found = await nurse.get(getCase, { caseNo });
    return found.state === 'closed' && found;
  });
  const n = documentsOf(closed).length;
  const granted = await page(await nurse.get(getDocument, { caseNo, n: String(n) }));
  expect(granted?.text).toContain('准予行政许可决定书');
  const { document, code } = carriedIn(granted?.qr ?? '');
  expect(await hall.anyone.get(verifyDocument, { documentId: document, code })).toMatchObject({ kind: 'grant', revokedOn: null });
  const before = await hall.records.cases.find(caseNo);
  if (!before) throw new Error('No case');
  await hall.records.cases.record({ ...before, state: 'revoked', steps: [...before.steps, { action: 'revokeDecision', by: 'officer', who: 'O026', name: '胡杨', at: '2026-12-20T09:00:00.000+08:00', to: 'revoked', reason: '承诺不实' }] });
  expect(await hall.anyone.get(verifyDocument, { documentId: document, code })).toMatchObject({ kind: 'grant', revokedOn: '2026-12-20' });
});
