import { dutyAt } from '../../shared/domain/cases/duties';
import { waitsForGrant } from '../../shared/domain/cases/decide';
import { proveMaterials } from '../../shared/domain/cases/prove-materials';
import { startCase } from '../../shared/domain/cases/start-case';
import { submitCase } from '../../shared/domain/cases/submit-case';
import { withdrawPromise } from '../../shared/domain/cases/supply-material';
import { waysFor } from '../../shared/domain/cases/ways';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { promisedWhole, type ServiceItem } from '../../shared/domain/items/item';
import { lettersOffered } from '../../functions/find/promising';
import { allowed, applicant, at, byApplicant, calendar, catalogue, draftFor, grandHotel, huangYueying, item, material, pengBo, proving, realItem, TODAY } from './fixtures';

const drawing = material('CL0374', { name: '位置示意图', source: 'self' });
const filing = (change: Partial<ServiceItem> = {}) => item({
  lowRisk: 'filing', promisedDays: 3, handling: 'promised', result: { licenceType: null, name: '准予决定书', paper: false, term: 'new' },
  materials: [material('CL0373', { isForm: true, source: 'self' }), drawing], ...change,
});
const photo = (state: StoredFile['state']): StoredFile => ({
  fileId: 'F1', version: 1, ownerId: 'P011', name: '示意图.jpg', type: 'image/jpeg', bytes: 10, digest: '', uses: [{ caseNo: 'DY20261123123456783', material: 'CL0374' }],
  state, fault: null, quarantine: { key: 'q', versionId: 'v' }, clean: null, grantedAt: '', verified: null, sweepOn: null,
});
const answers = { institution: '大余县人民医院' };
const submit = (what: ServiceItem, files: StoredFile[], proofs: Record<string, ProofRequest> = { CL0374: { by: 'upload', files: ['F1'] } }) => {
  const opened = allowed(startCase({ caseNo: 'DY20261123123456783', item: what, person: huangYueying, answers, today: TODAY, act: byApplicant(at(TODAY)) }));
  return allowed(submitCase({ draft: opened, item: what, proofs, proving: proving({ answers, files }), calendar, act: byApplicant(at(TODAY)) }));
};

test('备案: granted by the hall in the same breath when nothing stands in the way', () => {
  const filed = submit(filing(), [photo('clean')]);
  expect(filed).toMatchObject({ state: 'closed', decision: { isGranted: true, on: TODAY }, acceptedOn: TODAY, takenBy: null });
  expect(filed.steps.map(({ action, who }) => [action, who])).toEqual([['start', 'P011'], ['submit', 'P011'], ['acceptByFiling', 'hall'], ['approveByFiling', 'hall'], ['close', 'hall']]);
  expect(submit(filing({ result: { licenceType: 'DRAIN', name: '许可证', paper: true, term: 'new' } }), [photo('clean')])).toMatchObject({ state: 'approved' });
});

test('备案: a file still being checked keeps it accepted; the clock looks again, until a clerk has taken it', () => {
  const filed = submit(filing(), [photo('checking')]);
  expect([filed.state, waitsForGrant(filed), dutyAt(filed)]).toEqual(['accepted', true, '2026-11-23T09:00:00.000+08:00']);
  expect([waitsForGrant({ ...filed, takenBy: pengBo }), dutyAt({ ...filed, takenBy: pengBo })]).toEqual([false, '2026-12-15T00:00:00.000+08:00']);
});

test('an item of no low risk, or by commitment, is the clerk’s', () => {
  for (const lowRisk of [null, 'commitment'] as const) {
    expect([lowRisk, submit(filing({ lowRisk }), [photo('clean')]).state]).toEqual([lowRisk, 'submitted']);
    expect([lowRisk, submit(filing({ lowRisk, promisedDays: 0, handling: 'instant' }), [photo('clean')]).state]).toEqual([lowRisk, 'accepted']);
  }
});

test('豁免: only the form is asked; both items are granted as they are filed', () => {
  const exempt = catalogue().items.filter(({ lowRisk }) => lowRisk === 'exempt');
  expect(exempt.map(({ code, materials }) => [code, materials.map(({ isForm }) => isForm)])).toEqual([['DY-XK-0124', [true]], ['DY-QT-0014', [true]]]);
  expect(submit(filing({ lowRisk: 'exempt', materials: [material('CL0373', { isForm: true })] }), [], {})).toMatchObject({ state: 'closed', decision: { isGranted: true } });
});

const hotelLetters = (code: string) => lettersOffered({ digest: (text) => `${text.length}`.padEnd(64, '0') }, {
  item: realItem(code), person: grandHotel, signer: { personId: 'P048', name: '负责人' }, laterDueOn: '2026-11-24', reference: catalogue().reference,
});

test('告知承诺: one letter for the whole licence stands for every required material that is neither form nor fetched', () => {
  const what = realItem('DY-XK-0065');
  expect(promisedWhole(what).map(({ code }) => code)).toEqual(['CL0191', 'CL0192', 'CL0193', 'CL0041']);
  const whole = hotelLetters('DY-XK-0065').filter(({ commitment }) => commitment === 'CW-02');
  expect(whole.map(({ material: { code } }) => code)).toEqual(['CL0191', 'CL0192', 'CL0193', 'CL0041']);
  expect(new Set(whole.map(({ letter }) => letter)).size).toBe(1);
  expect(whole[0]?.text.told.find(({ title }) => title === '可以不再提交的材料')?.says).toBe('公共场所地址方位示意图、平面图和卫生设施平面布局图、卫生检测或评价报告、公共场所卫生管理制度、从业人员健康证明');
});

test('each of the seven has its own letter; those of environment and construction wait for a legal review', () => {
  const seven = catalogue().items.filter(({ lowRisk }) => lowRisk === 'commitment');
  const review = seven.filter(({ wholeCommitment }) => catalogue().reference.commitments[wholeCommitment ?? '']?.needsLegalReview).map(({ code }) => code);
  expect([seven.length, new Set(seven.map(({ wholeCommitment }) => wholeCommitment)).size]).toEqual([7, 7]);
  expect(review).toEqual(['DY-XK-0113', 'DY-XK-0120', 'DY-XK-0122', 'DY-XK-0128', 'DY-XK-0152']);
  expect(seven.filter((one) => promisedWhole(one).length === 0)).toEqual([]);
});

const two = { kind: 'commitment' as const, listed: [] };
const letters = { CL0041: [{ ...two, letter: 'proof', commitment: 'CN-02' }, { ...two, letter: 'whole', commitment: 'CW-02' }], CL0192: [{ ...two, letter: 'whole', commitment: 'CW-02' }] };
const promising = { bar: null, letters, signer: { personId: 'P011', name: '黄月英' } };
const asked = [material('CL0041', { commitment: true, commitmentCode: 'CN-02' }), material('CL0192')];

test('where a material has a letter of its own and the whole licence’s, either is signed; the way is offered once', () => {
  expect(asked.map((one) => waysFor(one, applicant({ promising })))).toEqual([['commitment', 'upload'], ['commitment', 'upload']]);
  const sign = (letter: string) => proveMaterials(asked.slice(0, 1), { CL0041: { by: 'commitment', letter } }, proving({ promising }));
  expect([sign('proof'), sign('whole'), sign('older')]).toMatchObject([{ value: { CL0041: { commitment: 'CN-02' } } }, { value: { CL0041: { commitment: 'CW-02' } } }, { about: { missing: [{ problem: 'LetterChanged' }] } }]);
});

test('the letter for the whole licence is taken back whole', () => {
  const what = item({ materials: asked });
  const signed = submitCase({
    draft: draftFor(huangYueying, what, { answers }), item: what, proving: proving({ answers, promising }), calendar, act: byApplicant(at(TODAY)),
    proofs: { CL0041: { by: 'commitment', letter: 'whole' }, CL0192: { by: 'commitment', letter: 'whole' } },
  });
  expect(allowed(signed).promises.map(({ letter, commitment }) => [letter, commitment])).toEqual([['whole', 'CW-02'], ['whole', 'CW-02']]);
  const taken = allowed(withdrawPromise(allowed(signed), 'CL0192', byApplicant(at(TODAY), { reason: '已备齐材料' })));
  expect([taken.promises.map(({ state }) => state), Object.values(taken.proofs).map(({ by }) => by)]).toEqual([['withdrawn', 'withdrawn'], ['owed', 'owed']]);
});
