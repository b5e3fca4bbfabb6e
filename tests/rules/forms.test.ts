import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCase } from '../../shared/domain/cases/start-case';
import { wrongAnswers } from '../../shared/domain/items/check-answers';
import { fieldsFor } from '../../shared/domain/items/form';
import { audienceOf } from '../../shared/domain/items/holders';
import { answersOf, prefill } from '../../shared/domain/items/prefill';
import { allowed, at, byApplicant, catalogue, CATALOGUE, realItem, realPerson, TODAY, walletsOf } from './fixtures';

const { items, people } = catalogue();
const own = items.filter((item) => !item.isExternal);
const json = <T>(name: string) => JSON.parse(readFileSync(join(CATALOGUE, name), 'utf8')) as T;
const pages = readdirSync(join(CATALOGUE, 'forms/items')).map((name) => name.replace('.json', ''));
const filledFor = (code: string, personId: string) => {
  const person = realPerson(personId);
  return prefill(fieldsFor(realItem(code).form, audienceOf(person)), { person, wallets: walletsOf(person), today: TODAY });
};

test('every item that somebody looked for, and every step of a chain, has questions of its own', () => {
  const looked = json<{ expected: string[] }[]>('queries-dev.json').flatMap(({ expected }) => expected);
  const steps = json<{ steps: { items: string[]; optionalItems: string[] }[] }[]>('chains.json').flatMap((chain) => chain.steps.flatMap((step) => [...step.items, ...step.optionalItems]));
  const wanted = [...new Set([...looked, ...steps])].filter((code) => code.startsWith('DY-'));
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((code) => !pages.includes(code))).toEqual([]);
});

const base = new Set(['申请人信息', '单位信息', '经办人信息']);

test('every item of the county asks more than who applies, and every applicant who they are', () => {
  for (const item of own) {
    const titles = item.form.sections.map(({ title }) => title);
    expect([item.code, titles.some((title) => !base.has(title))]).toEqual([item.code, true]);
    expect([item.code, titles.filter((title, index) => titles.indexOf(title) !== index)]).toEqual([item.code, []]);
  }
});

test.each(people.map((person) => [person.name, person] as const))('what the hall fills in for %s is right, on every form there is', (_, person) => {
  const audience = audienceOf(person);
  const wallets = walletsOf(person);
  for (const item of items.filter((one) => one.audience.includes(audience))) {
    const fields = fieldsFor(item.form, audience);
    expect([item.code, wrongAnswers(fields, answersOf(prefill(fields, { person, wallets, today: TODAY })))]).toEqual([item.code, []]);
  }
});

test('licences fill in what they know: the shop of 李梅, the disability of 钟冬梅, the household of 张丽华, the head of 示例10', () => {
  expect(filledFor('DY-XK-0015', 'P016')).toMatchObject({ shopName: { from: 'BIZ_LICENSE' }, place: { from: 'BIZ_LICENSE' }, mainBusiness: { answer: '餐饮服务经营者', from: 'default' } });
  expect(filledFor('DY-JF-0006', 'P006')).toMatchObject({ disabilityKind: { answer: '视力', from: 'DISABLED' }, disabilityGrade: { answer: 1 }, payTo: { answer: '社会保障卡' } });
  expect(filledFor('DY-JF-0003', 'P018')).toMatchObject({ householder: { answer: '张丽华', from: 'HUKOU' }, relation: { answer: '户主' } });
  expect(filledFor('DY-XK-0027', 'E010')).toMatchObject({ firmName: { from: 'BIZ_LICENSE' }, manager: { from: 'ID_CARD' } });
});

const start = (code: string, personId: string) => {
  const person = realPerson(personId);
  return startCase({ caseNo: 'DY20261123000000002', item: realItem(code), person, answers: {}, today: TODAY, act: byApplicant(at(TODAY)) });
};

test.each([
  ['DY-GG-0002', 'P008', '年满六十周岁'], ['DY-XK-0003', 'E033', '申请人是公司'], ['DY-XK-0004', 'E040', '尚未注销'], ['DY-JL-0002', 'E008', '高新技术企业证书有效'],
  ['DY-GG-0029', 'E037', '是企业或者农民专业合作社，不是个体工商户'], ['DY-XK-0027', 'E040', '市场主体登记状态为存续'],
])('%s is not for %s: %s', (code, personId, says) => {
  const refused = start(code, personId);
  expect(refused).toMatchObject({ refusal: 'NotEligible' });
  expect((refused as { about: { unmet: string[] } }).about.unmet).toContain(says);
});

test.each([['DY-GG-0002', 'P005'], ['DY-XK-0003', 'E031'], ['DY-JL-0002', 'E001'], ['DY-QR-0001', 'P040'], ['DY-XK-0012', 'P039']])('%s opens to %s', (code, personId) => {
  expect(allowed(start(code, personId)).state).toBe('draft');
});
