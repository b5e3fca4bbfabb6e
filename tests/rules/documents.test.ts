import type { Case, CaseStep } from '../../shared/domain/cases/case';
import type { Notice } from '../../shared/domain/cases/notice';
import type { Procedure } from '../../shared/domain/cases/procedure';
import { documentIdOf, documentKinds, documentsOf, readDocumentId, revokedOn, type DocumentKind } from '../../shared/domain/documents/document';
import { factsOf, type DocumentFacts } from '../../shared/domain/documents/facts';
import { documentText } from '../../shared/words/document-texts';
import { documentCodesWith } from '../../functions/documents/codes';
import { calendar, draftFor, huangYueying, item } from './fixtures';

const step = (action: CaseStep['action'], day: string, reason?: string): CaseStep => ({
  action, by: 'clock', who: 'hall', name: '', at: `${day}T09:00:00.000+08:00`, to: 'accepted', ...(reason ? { reason } : {}),
});
const NO = 'DY20261123123456783';
const caseWith = (steps: CaseStep[], change: Partial<Case> = {}) => draftFor(huangYueying, item(), { steps, ...change });
const life = [step('start', '2026-11-22'), step('submit', '2026-11-23'), step('take', '2026-11-24'), step('accept', '2026-11-24'), step('reject', '2026-12-31', '继续教育学分不足')];
const kindsOf = (steps: CaseStep[]) => documentsOf(caseWith(steps)).map(({ kind }) => kind);

test('a document follows from each step that speaks in writing, and from no other', () => {
  expect(documentsOf(caseWith(life))).toEqual([
    { n: 1, no: '余政服收〔2026〕20261123123456783-1号', kind: 'receipt', step: 1, on: '2026-11-23' },
    { n: 2, no: '余政服受〔2026〕20261123123456783-2号', kind: 'acceptance', step: 3, on: '2026-11-24' },
    { n: 3, no: '余政服不许〔2026〕20261123123456783-3号', kind: 'refusal', step: 4, on: '2026-12-31' },
  ]);
  expect(kindsOf([step('submit', '2026-11-23'), step('acceptByFiling', '2026-11-23'), step('approveByFiling', '2026-11-23'), step('close', '2026-11-23'), step('rate', '2026-11-24')])).toEqual(['receipt', 'acceptance', 'grant']);
  expect(kindsOf([step('submit', '2026-11-23'), step('accept', '2026-11-24'), step('opine', '2026-11-24'), step('redo', '2026-11-25'), step('opine', '2026-11-25'), step('convert', '2026-11-26')])).toEqual(['receipt', 'acceptance', 'grant']);
  expect([kindsOf([step('submit', '2026-11-23'), step('decline', '2026-11-24', '无')]), kindsOf([step('submit', '2026-11-23'), step('lapse', '2026-12-01')]), kindsOf([step('start', '2026-11-22')])]).toEqual([['receipt', 'decline'], ['receipt', 'lapse'], []]);
});

test('numbers are unique and stay: whatever happens later changes none, and each tells its case and place', () => {
  for (let length = 0; length <= life.length; length += 1) {
    const before = documentsOf(caseWith(life.slice(0, length)));
    expect(documentsOf(caseWith(life)).slice(0, before.length)).toEqual(before);
  }
  const other = documentsOf({ ...caseWith(life), caseNo: 'DY20261123123456791' });
  const numbers = [...documentsOf(caseWith(life)), ...other].map(({ no }) => no);
  expect(new Set(numbers).size).toBe(6);
  expect(readDocumentId(documentIdOf(NO, 12))).toEqual({ caseNo: NO, n: 12 });
  expect([`${NO}-0`, `${NO}-100`, `${NO}-01`, NO, `x${NO}-1`, 'DY1-1', ''].map(readDocumentId)).toEqual(Array(7).fill(undefined));
});

test('a grant that was taken back says so from that day; nothing else can be', () => {
  const revoked = caseWith([step('submit', '2026-11-23'), step('accept', '2026-11-23'), step('approve', '2026-11-24'), step('close', '2026-11-24'), step('revokeDecision', '2026-12-20')]);
  expect(documentsOf(revoked).map((one) => revokedOn(one, revoked))).toEqual([null, null, '2026-12-20']);
  expect(documentsOf(caseWith(life)).map((one) => revokedOn(one, caseWith(life)))).toEqual([null, null, null]);
});

const facts = (kind: DocumentKind, change: Partial<DocumentFacts> = {}): DocumentFacts => ({
  document: { n: 2, no: '余政服〔2026〕2号', kind, step: 3, on: '2026-11-24' }, caseNo: NO, applicantName: '黄月英', itemName: '护士执业证书延续', isLicensing: true, basis: ['《护士条例》第十条'],
  resultName: '护士执业证书', hasLicence: true, issuer: '大余县行政审批局', filedOn: '2026-11-23', accepted: { from: '2026-11-24', due: { on: '2026-12-01', at: null }, isDeemed: false }, unanswered: 'promise', promisedDays: 5, materials: [{ name: '申请表', by: 'form', dueOn: null }],
  reason: '继续教育学分不足', competent: '大余县卫生健康委员会',
  supplement: { items: [{ name: '体检表', problem: '未盖章', basis: '《护士条例》第八条', howToFix: '盖章后重新上传' }], replyBy: '2026-12-07', whySecond: '补正后又发现照片不清' },
  procedure: { kind: 'expertReview', reason: '技术复杂', planned: { length: 5, unit: 'workdays' }, startedOn: '2026-11-25' }, visit: { kind: 'siteInspection', at: '2026-12-01T09:30:00.000+08:00', place: '南安镇中山路 8 号', who: ['胡杨（政务服务局）'], prepare: '平面图' }, visitChanged: '暴雨', extension: { days: 10, reason: '需要征求意见' }, ...change,
});
const saysIn = (kind: DocumentKind, change: Partial<DocumentFacts> = {}) => {
  const { title, paragraphs, table, closing } = documentText(facts(kind, change));
  return [title, ...paragraphs, ...(table?.rows.flat() ?? []), ...closing].join('\n');
};

/** What each kind may not leave out, with the article that demands it. */
const musts: Record<DocumentKind, string[]> = {
  receipt: ['收件凭证', NO, '护士执业证书延续', '申请表', '在线填写', '不作为受理', '逾期不告知的，自收到申请材料之日起即为受理'],
  acceptance: ['受理通知书', '第三十二条第一款第五项', '自2026年11月24日起予以受理', '5个工作日', '最迟于2026年12月1日作出决定', '申请表'],
  supplementNotice: ['一次性告知补正通知书', '第三十二条第一款第四项', '体检表', '未盖章', '《护士条例》第八条', '盖章后重新上传', '2026年12月7日前', '补正后又发现照片不清'],
  decline: ['不予受理决定书', '第三十二条第一款第二项', '继续教育学分不足', '请向大余县卫生健康委员会提出申请', '六十日', '行政复议', '六个月', '行政诉讼'],
  notNeeded: ['无需许可告知书', '第三十二条第一款第一项', '不需要取得行政许可', '行政复议', '行政诉讼'],
  procedure: ['特别程序告知书', '第四十五条', '专家评审', '技术复杂', '5个工作日', '2026年11月25日', '不计算在办理期限内'],
  visit: ['现场勘验通知书', '暴雨', '2026年12月1日09:30', '南安镇中山路 8 号', '胡杨（政务服务局）', '请准备：平面图'],
  extension: ['延长办理期限告知书', '第四十二条第一款', '负责人批准', '延长10个工作日', '需要征求意见'],
  grant: ['准予行政许可决定书', '第三十八条第一款', '《护士条例》第十条', '决定准予行政许可', '护士执业证书', '监督检查'],
  refusal: ['不予行政许可决定书', '第三十八条第二款', '继续教育学分不足。', '《护士条例》第十条', '决定不予行政许可', '六十日', '行政复议', '六个月', '行政诉讼'],
  lapse: ['终止办理告知书', '2026年11月24日起终止办理', '重新提出申请', '行政复议'],
};

test.each(documentKinds)('%s says what the law wants of it', (kind) => {
  const says = saysIn(kind);
  expect(musts[kind].filter((must) => !says.includes(must))).toEqual([]);
  expect(says).not.toMatch(/undefined|null|NaN|。。|，，|^$/m);
  expect(documentText(facts(kind))).toMatchObject({ no: '余政服〔2026〕2号', to: '黄月英', issuer: '大余县行政审批局', on: '2026-11-24' });
});

test('where the licensing law does not govern, no document cites it', () => {
  const governed: DocumentKind[] = ['notNeeded'];
  for (const kind of documentKinds.filter((one) => !governed.includes(one))) expect(saysIn(kind, { isLicensing: false })).not.toMatch(/行政许可/);
  expect(saysIn('refusal', { isLicensing: false })).toMatch(/六十日.*行政复议.*六个月.*行政诉讼/);
});

test('what is said follows from the step: what came later changes neither materials promised nor the day', () => {
  const promised = { material: 'CL0240', materialName: '执业证', kind: 'later' as const, commitment: null, letter: '', signedAt: '', signer: { personId: 'P011', name: '黄月英' }, dueOn: '2026-11-30', state: 'open' as const, settled: null };
  const filed = caseWith(life.slice(0, 4), { proofs: { CL0239: { by: 'form' }, CL0240: { by: 'later', dueOn: '2026-11-30' } }, promises: [promised], dueOn: '2026-12-01' });
  const supplied = { ...filed, steps: life, dueOn: '2027-01-04', proofs: { ...filed.proofs, CL0240: { by: 'upload' as const, files: ['F1'] } }, promises: [{ ...promised, state: 'kept' as const }] };
  const told = (one: Case) => documentsOf(one).slice(0, 2).map((document) => documentText(factsOf({ one, item: item(), document, issuer: '大余县行政审批局', calendar })));
  expect(told(supplied)).toEqual(told(filed));
  expect(told(filed)[0]?.table?.rows).toEqual([['1', '材料CL0239', '在线填写'], ['2', '材料CL0240', '容缺后补（2026年11月30日前补齐）']]);
  expect(told(filed)[1]?.paragraphs[1]).toContain('最迟于2026年12月1日作出决定');
});

const by = { officerId: 'O026', name: '胡杨' };
const notice = (seq: number, name: string, leave: string | null = null): Notice => ({
  seq, at: '', by, replyDays: 15, replyBy: `2026-12-${10 + seq}`, leave: leave === null ? null : { ground: 'newFact', reason: leave, by, at: '' },
  items: [{ about: 'material', key: 'CL0240', name, problem: '照片不清', basis: '办事指南', howToFix: '重新拍摄', answeredOn: null }],
});
const procedure = (kind: Procedure['kind'], startedAt: string | null): Procedure => ({
  id: 1, kind, reason: `需要${kind}`, planned: { length: 3, unit: 'workdays' }, with: null, leader: 'director', askedBy: by, askedAt: '', approvedBy: by, startedAt, refused: null, endedAt: null, result: null, visit: null,
});
const toldOf = (one: Case) => documentsOf(one).map((document) => factsOf({ one, item: item(), document, issuer: '大余县行政审批局', calendar }));

test('each notice, procedure and extension is told by its own step', () => {
  const steps = [step('submit', '2026-11-23'), step('askSupplement', '2026-11-24'), step('answerInFull', '2026-11-25'), step('askSupplement', '2026-11-26'), step('answerInFull', '2026-11-27'), step('accept', '2026-11-30'),
    step('askProcedure', '2026-12-01'), step('startProcedure', '2026-12-02'), step('startProcedure', '2026-12-03'), step('extend', '2026-12-04', '需要征求意见')];
  const told = toldOf(caseWith(steps, {
    notices: [notice(1, '体检表'), notice(2, '执业证', '补正件又不清')], extension: { days: 10, reason: '需要征求意见', by, on: '2026-12-04' },
    procedures: [procedure('hearing', null), procedure('testing', '2026-12-03T09:00:00.000+08:00'), procedure('expertReview', '2026-12-02T09:00:00.000+08:00')],
  }));
  expect(told.map(({ document }) => document.kind)).toEqual(['receipt', 'supplementNotice', 'supplementNotice', 'acceptance', 'procedure', 'procedure', 'extension']);
  expect(told.slice(1, 3).map(({ supplement }) => [supplement?.items[0]?.name, supplement?.replyBy, supplement?.whySecond])).toEqual([['体检表', '2026-12-11', null], ['执业证', '2026-12-12', '补正件又不清']]);
  expect(told.slice(4).map((one) => [one.procedure?.kind, one.procedure?.startedOn, one.extension?.days])).toEqual([['expertReview', '2026-12-02', undefined], ['testing', '2026-12-03', undefined], [undefined, undefined, 10]]);
});

test('silence accepts from the day on which everything had come, and says why', () => {
  const deemed = toldOf(caseWith([step('submit', '2026-11-23'), step('askSupplement', '2026-11-24'), step('answerInFull', '2026-11-25'), step('deemAccepted', '2026-12-03')], { notices: [notice(1, '体检表')] })).at(-1);
  expect(deemed?.accepted).toEqual({ from: '2026-11-25', due: { on: '2026-12-02', at: null }, isDeemed: true });
  expect(deemed && documentText(deemed).paragraphs[0]).toMatch(/未告知需要补正的内容.*第三十二条第一款第四项.*自2026年11月25日起视为受理/);
});

test('no licence needed, not ours, nothing answered, nothing supplied: each with its own words', () => {
  const declined = (ground: Case['declined']) => toldOf(caseWith([step('submit', '2026-11-23'), step('decline', '2026-11-24', '不属于本机关')], { declined: ground })).at(-1);
  expect([declined({ ground: 'notNeeded' })?.document.kind, declined({ ground: 'notInScope', competent: '大余县公安局' })?.competent]).toEqual(['notNeeded', '大余县公安局']);
  const lapsed = (steps: CaseStep[]) => documentText(toldOf(caseWith(steps))[1] ?? facts('lapse')).paragraphs[0];
  expect(lapsed([step('submit', '2026-11-23'), { ...step('turnLight', '2026-11-30'), to: 'supplementing' }, step('lapse', '2026-12-01')])).toContain('规定期限内未作补正');
  expect(lapsed([step('submit', '2026-11-23'), step('lapse', '2026-12-01')])).toContain('承诺后补的材料逾期未补齐');
});

test('a refusal gives the ground that was decided on, though the step of the leader who followed a proposal has none', () => {
  const rejected = caseWith([step('submit', '2026-11-23'), step('accept', '2026-11-23'), step('propose', '2026-11-24', '学分不足'), step('reject', '2026-11-25')], { decision: { isGranted: false, reason: '学分不足', on: '2026-11-25' } });
  expect(toldOf(rejected).at(-1)?.reason).toBe('学分不足');
});

test('the code of a document is its own, is told from every other, and needs the hall’s key', () => {
  const [ours, theirs] = [documentCodesWith('key', 'https://hall.example'), documentCodesWith('other', 'https://hall.example')];
  const code = ours.codeOf(`${NO}-1`);
  expect(code).toMatch(/^[\w-]{16}$/);
  expect([ours.isCodeOf(`${NO}-1`, code), ours.isCodeOf(`${NO}-2`, code), theirs.isCodeOf(`${NO}-1`, code), ours.isCodeOf(`${NO}-1`, ''), ours.isCodeOf(`${NO}-1`, `${code}x`), ours.isCodeOf(`${NO}-1`, `号${code.slice(1)}`)]).toEqual([true, false, false, false, false, false]);
  expect(ours.addressOf(`${NO}-1`)).toBe(`https://hall.example/#/documents/check?document=${NO}-1&code=${code}`);
});
