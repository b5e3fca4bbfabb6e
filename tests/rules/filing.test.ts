import { replayOf } from '../../shared/domain/cases/replay';
import { submitCase } from '../../shared/domain/cases/submit-case';
import { forecastMaterials } from '../../shared/domain/cases/forecast-materials';
import { audienceOf } from '../../shared/domain/items/holders';
import { dayOf, isProvisional } from '../../shared/domain/workdays';
import { allowed, at, byApplicant, calendar, consentTo, draftFor, huangYueying, item, licence, proving, realItem, realPerson, walletsOf } from './fixtures';

const answers = { institution: '大余县人民医院' };
const nurse = licence('NURSE', { name: '护士执业证书' });
const wallets = { applicant: [nurse], legalPerson: [] };
const renewal = item();
const instant = item({ promisedDays: 0, handling: 'instant' });
const consent = consentTo([['CL0240', 'NURSE-1']]);
const draft = draftFor(huangYueying, renewal, { answers, authorisation: consent });
const file = (what = renewal, when = at('2026-11-23'), from = draft) =>
  submitCase({ draft: { ...from, item: { ...from.item, promisedDays: what.promisedDays } }, item: what, proofs: { CL0240: { by: 'licence' } }, proving: proving({ wallets, answers: from.answers, today: dayOf(when) }), calendar, act: byApplicant(when) });

test('黄月英 files: received today, due in five working days as a forecast, one step on the timeline', () => {
  const filed = allowed(file());
  expect(filed).toMatchObject({ state: 'submitted', receivedOn: '2026-11-23', acceptedOn: null, dueOn: '2026-11-30' });
  expect(filed.proofs).toEqual({ CL0239: { by: 'form' }, CL0240: {
    by: 'licence', licenceNo: 'NURSE-1', licenceType: 'NURSE', name: '护士执业证书', holderId: 'P011', validTo: '2027-05-10', fields: {}, fetchedAt: '2026-11-23T09:00:00.000+08:00', from: 'share',
  } });
  expect(filed.steps).toEqual([{ action: 'submit', by: 'applicant', who: 'P011', name: '黄月英', at: '2026-11-23T09:00:00.000+08:00', to: 'submitted' }]);
  expect(draft.state).toBe('draft');
});

test('an instant item is accepted by filing and due the same working day', () => {
  const filed = allowed(file(instant));
  expect(filed).toMatchObject({ state: 'accepted', receivedOn: '2026-11-23', acceptedOn: '2026-11-23', dueOn: '2026-11-23' });
  expect(filed.steps.map(({ action, by, to }) => [action, by, to])).toEqual([['submit', 'applicant', 'submitted'], ['acceptByFiling', 'clock', 'accepted']]);
});

test.each([
  ['after closing', at('2026-11-23', '17:00'), '2026-11-24'], ['on a Friday evening', at('2026-11-27', '23:59'), '2026-11-30'], ['on a Saturday', at('2026-11-28', '10:00'), '2026-11-30'],
  ['on the eve of National Day', at('2026-09-30', '23:50'), '2026-10-08'], ['on a Saturday that is worked', at('2026-10-10', '10:00'), '2026-10-10'],
])('an instant item filed %s is due on the day it is received', (_, when, day) => {
  expect(allowed(file(instant, when))).toMatchObject({ receivedOn: day, acceptedOn: day, dueOn: day });
});

test('a filing before New Year falls due in a year whose holidays nobody has published', () => {
  const filed = allowed(file(item({ promisedDays: 20 }), at('2026-12-15')));
  expect(filed.dueOn).toBe('2027-01-13');
  expect(isProvisional(filed.dueOn ?? '', calendar)).toBe(true);
});

test('unfinished answers keep a filing back, each with its field', () => {
  const empty = { ...draft, answers: {} };
  expect(file(renewal, at('2026-11-23'), empty)).toEqual({ ok: false, refusal: 'AnswersWrong', about: { fields: [{ key: 'institution', label: '执业地点', problem: 'Missing' }], missing: [] } });
  const wrong = { ...draft, answers: { institution: '长'.repeat(101) } };
  expect(file(renewal, at('2026-11-23'), wrong)).toMatchObject({ refusal: 'AnswersWrong', about: { fields: [{ key: 'institution', problem: 'TooLong' }] } });
});

test('only the questions put to this kind of applicant have to be answered', () => {
  const firmOnly = { sections: [...renewal.form.sections, { title: '单位信息', audience: 'enterprise' as const, fields: [{ key: 'firmName', kind: 'text' as const, label: '名称', required: true }] }] };
  expect(file(item({ form: firmOnly })).ok).toBe(true);
});

test('a licence that ran out yesterday proves nothing today, and does on its last day', () => {
  expect(file(renewal, at('2027-05-10', '23:59')).ok).toBe(true);
  expect(file(renewal, at('2027-05-11', '00:01'))).toMatchObject({ refusal: 'MaterialUnproved', about: { missing: [{ code: 'CL0240', problem: 'NotHeld' }] } });
});

test('a case is filed once', () => {
  const filed = allowed(file());
  expect(file(renewal, at('2026-11-23'), filed)).toMatchObject({ refusal: 'ActionNotOpen', about: { state: 'submitted', open: expect.arrayContaining(['withdraw']) } });
});

test('the six no-certificate items need nothing from the people they are for but a tap', () => {
  for (const [code, personId] of [['DY-JF-0004', 'P001'], ['DY-GG-0001', 'P005'], ['DY-XK-0082', 'P011'], ['DY-XK-0136', 'P010'], ['DY-XK-0067', 'E037'], ['DY-XK-0018', 'E009']] as const) {
    const what = { ...realItem(code), form: { sections: [] } };
    const person = realPerson(personId);
    const proofs = Object.fromEntries(what.materials.filter((one) => !one.isForm).map((one) => [one.code, { by: 'licence' as const }]));
    const known = proving({ audience: audienceOf(person), wallets: walletsOf(person) });
    const consented = forecastMaterials(what.materials, known).flatMap((row) => (row.licence ? [[row.code, row.licence.licenceNo] as const] : []));
    const draft = draftFor(person, what, { authorisation: consentTo(consented) });
    const filed = submitCase({ draft, item: what, proofs, proving: known, calendar, act: byApplicant(at('2026-11-23')) });
    expect([code, filed.ok && filed.value.state]).toEqual([code, what.promisedDays === 0 ? 'accepted' : 'submitted']);
  }
});

test('the same key with the same request is the same request; with another it is a misuse', () => {
  const mark = { key: 'k1', digest: 'd1' };
  const filed = allowed(submitCase({ draft, item: renewal, proofs: { CL0240: { by: 'licence' } }, proving: proving({ wallets, answers }), calendar, act: byApplicant(at('2026-11-23'), { request: mark }) }));
  expect(replayOf(draft, mark)).toEqual({ ok: true, value: 'first' });
  expect(replayOf(filed, mark)).toEqual({ ok: true, value: 'again' });
  expect(replayOf(filed, { key: 'k1', digest: 'd2' })).toMatchObject({ ok: false, refusal: 'KeyReused' });
  expect(replayOf(filed, { key: 'k2', digest: 'd1' })).toEqual({ ok: true, value: 'first' });
  expect(replayOf(filed, undefined)).toEqual({ ok: true, value: 'first' });
});
