import { problemsWith, saveDraft } from '../../shared/domain/cases/save-draft';
import { unfinishedAnswers, wrongAnswers, type FieldProblem } from '../../shared/domain/items/check-answers';
import { fieldKinds, type Answer, type Answers, type FieldKind, type FieldSpec } from '../../shared/domain/items/form';
import { allowed, draftFor, huangYueying, item } from './fixtures';

const field = (kind: FieldKind, change: Partial<FieldSpec> = {}): FieldSpec => ({ key: 'it', kind, label: '这一项', required: true, ...change });
const told = (spec: FieldSpec, answer: Answer) => wrongAnswers([spec], { [spec.key]: answer }).map(({ problem }) => problem);
const health = { options: ['健康', '不确定'] };

const rows: [FieldKind, Partial<FieldSpec>, Answer, FieldProblem | null][] = [
  ['text', {}, '大余县人民医院', null], ['text', {}, '长'.repeat(101), 'TooLong'], ['text', { maxLength: 4 }, '大余医院', null], ['text', { maxLength: 4 }, '大余县医院', 'TooLong'], ['text', {}, 12, 'WrongKind'],
  ['paragraph', {}, '长'.repeat(500), null], ['paragraph', {}, '长'.repeat(501), 'TooLong'], ['paragraph', {}, ['一段'], 'WrongKind'],
  ['number', {}, 4500, null], ['number', { min: 0, max: 10 }, 0, null], ['number', { min: 0, max: 10 }, 10, null], ['number', { min: 0 }, -1, 'OutOfRange'], ['number', { max: 10 }, 10.5, 'OutOfRange'],
  ['number', {}, Number.NaN, 'NotANumber'], ['number', {}, Infinity, 'NotANumber'], ['number', {}, '12', 'WrongKind'],
  ['date', {}, '2024-02-29', null], ['date', {}, '2026-02-29', 'NotADay'], ['date', {}, '2026-2-9', 'NotADay'], ['date', {}, '2026-13-01', 'NotADay'], ['date', {}, '2026-11-23T09:00', 'NotADay'], ['date', {}, 20261123, 'WrongKind'],
  ['choice', health, '健康', null], ['choice', health, '很好', 'NotOffered'], ['choice', {}, '健康', 'NotOffered'], ['choice', health, ['健康'], 'WrongKind'],
  ['choices', health, ['健康', '不确定'], null], ['choices', health, ['健康', '很好'], 'NotOffered'], ['choices', health, '健康', 'WrongKind'],
  ['town', {}, '360723200', null], ['town', {}, '360723100001', null], ['town', {}, '浮江乡', 'NotATown'], ['town', {}, '3607231', 'NotATown'], ['town', {}, 360723200, 'WrongKind'],
  ['phone', {}, '13900000011', null], ['phone', {}, '0797-8720008', null], ['phone', {}, '07978720008', null], ['phone', {}, '12900000011', 'NotAPhone'], ['phone', {}, '1390000001', 'NotAPhone'], ['phone', {}, '８６', 'NotAPhone'], ['phone', {}, 13900000011, 'WrongKind'],
];

test.each(rows)('a %s field %j answered %j: %s', (kind, change, answer, problem) => {
  expect(told(field(kind, change), answer)).toEqual(problem === null ? [] : [problem]);
});

test('every kind of field has an answer that is right and one that is wrong', () => {
  for (const kind of fieldKinds) {
    const problems = rows.filter((row) => row[0] === kind).map((row) => row[3]);
    expect([kind, problems.includes(null), problems.some((problem) => problem !== null && problem !== 'WrongKind') && problems.includes('WrongKind')]).toEqual([kind, true, true]);
  }
});

test('a question not answered yet is no mistake in a draft, and keeps a filing back', () => {
  const asked = [field('text', { key: 'institution', label: '执业地点' }), field('phone', { key: 'phone', required: false })];
  const unanswered: Answers[] = [{}, { institution: '' }, { institution: '   ' }, { institution: [] }];
  for (const answers of unanswered) {
    expect(wrongAnswers(asked, answers)).toEqual([]);
    expect(unfinishedAnswers(asked, answers)).toEqual([{ key: 'institution', label: '执业地点', problem: 'Missing' }]);
  }
  expect(unfinishedAnswers([field('number')], { it: 0 })).toEqual([]);
});

test('everything that is wrong is told at once', () => {
  const asked = [field('text', { key: 'a' }), field('phone', { key: 'b' }), field('date', { key: 'c' })];
  expect(unfinishedAnswers(asked, { b: '12', c: '昨天' }).map(({ key, problem }) => [key, problem])).toEqual([['a', 'Missing'], ['b', 'NotAPhone'], ['c', 'NotADay']]);
});

const fields = [field('text', { key: 'institution' }), field('phone', { key: 'phone' })];
const draft = draftFor(huangYueying, item(), { answers: { institution: '大余县人民医院' }, version: 3 });

test('half a form is kept, and what was typed before stays', () => {
  const kept = allowed(saveDraft({ draft, fields, answers: { phone: '13900000011' }, version: 3 }));
  expect(kept.answers).toEqual({ institution: '大余县人民医院', phone: '13900000011' });
  expect(draft.answers).toEqual({ institution: '大余县人民医院' });
  expect(allowed(saveDraft({ draft, fields, answers: { institution: '' } })).answers).toEqual({ institution: '' });
});

test('an answer to a question the form does not ask is refused by its key', () => {
  for (const key of ['isGranted', 'dueOn', 'constructor']) {
    expect(saveDraft({ draft, fields, answers: { [key]: '是' } })).toMatchObject({ ok: false, refusal: 'AnswersWrong', about: { fields: [{ key, problem: 'NotOffered' }] } });
  }
  expect(problemsWith(fields, { stranger: '是', phone: '1' }).map(({ key }) => key)).toEqual(['stranger', 'phone']);
});

test('黄月英 types on two phones: the older version is refused with what is kept now', () => {
  expect(saveDraft({ draft, fields, answers: { phone: '13900000011' }, version: 2 })).toEqual({
    ok: false, refusal: 'ChangedMeanwhile', about: { version: 3, answers: { institution: '大余县人民医院' } },
  });
});

test('a form is closed once it is filed', () => {
  expect(saveDraft({ draft: { ...draft, state: 'submitted' }, fields, answers: {} })).toMatchObject({ refusal: 'ActionNotOpen', about: { state: 'submitted', open: expect.arrayContaining(['withdraw']) } });
});
