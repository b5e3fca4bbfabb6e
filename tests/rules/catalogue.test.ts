import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { serviceItem } from '../../shared/contract/publish';
import { fieldsFor } from '../../shared/domain/items/form';
import { needsNoCertificate } from '../../shared/domain/items/publishing';
import { wrongAnswers } from '../../shared/domain/items/check-answers';
import { isCreditCode, isIdNo } from '../../shared/domain/people/identity-numbers';
import { calendar, catalogue, CATALOGUE } from './fixtures';

const { items, people, officers, licences, reference, directory } = catalogue();
const own = items.filter((item) => !item.isExternal);
const text = (name: string) => readFileSync(join(CATALOGUE, name), 'utf8');
const raw = text('items.jsonl').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { code: string; type: string; transferred: boolean; stage: string | null });

test('the county’s yearly report and the catalogue count the same', () => {
  const forBoth = own.filter((item) => item.audience.length === 2).length;
  const onlyFor = (audience: string) => own.filter((item) => item.audience.length === 1 && item.audience.some((one) => one === audience)).length;
  const inZone = (zone: string) => own.filter((item) => item.zones.some((one) => one === zone)).length;
  expect([own.length, onlyFor('person'), onlyFor('enterprise'), forBoth]).toEqual([284, 93, 174, 17]);
  expect([inZone('no-certificate'), inZone('benefit'), items.length - own.length]).toEqual([6, 22, 26]);
  expect(own.filter((item) => item.type === '行政许可')).toHaveLength(180);
  expect(raw.filter((item) => item.type === '行政许可' && item.transferred)).toHaveLength(180);
  expect(raw.filter((item) => item.transferred)).toHaveLength(180);
});

test('38 items belong to a stage of an investment project: 9 of land, 12 of planning, 9 of building, 8 of completion', () => {
  const inStage = (stage: string) => raw.filter((item) => item.stage === stage).length;
  expect(raw.filter((item) => item.stage)).toHaveLength(38);
  expect([inStage('立项用地规划许可'), inStage('工程建设许可'), inStage('施工许可'), inStage('竣工验收')]).toEqual([9, 12, 9, 8]);
});

test('villages handle 46 items that exist; 11 towns have 119 villages', () => {
  const village = JSON.parse(text('village-items.json')) as { items: string[] };
  const known = new Set(items.map((item) => item.code));
  expect(village.items).toHaveLength(46);
  expect(new Set(village.items).size).toBe(46);
  expect(village.items.filter((code) => !known.has(code))).toEqual([]);
  const { towns } = JSON.parse(text('regions.json')) as { towns: { code: string; villages: { code: string }[] }[] };
  const villages = towns.flatMap((town) => town.villages.map(({ code }) => [town.code, code] as const));
  expect([towns.length, villages.length, new Set(villages.map(([, code]) => code)).size]).toEqual([11, 119, 119]);
  expect(villages.filter(([town, code]) => !code.startsWith(town) || code.length !== 12)).toEqual([]);
  expect(reference.towns.map(({ code }) => code)).toEqual(towns.map(({ code }) => code));
});

test('every item is publishable as it stands, and no two have one code', () => {
  for (const item of items) expect([item.code, safeParse(serviceItem, item).issues]).toEqual([item.code, undefined]);
  expect(new Set(items.map((item) => item.code)).size).toBe(items.length);
  expect(items.filter((item) => item.version !== 1)).toEqual([]);
});

test('an item with a key that nobody knows, or without one it needs, is not publishable', () => {
  const { name: _, ...nameless } = own[0] as (typeof own)[number];
  for (const wrong of [{ ...own[0], colour: 'red' }, nameless, { ...own[0], audience: [] }, { ...own[0], promisedDays: 0.3 }, { ...own[0], code: 'DY-XK-1' }, { ...own[0], zones: ['vip'] }]) {
    expect(safeParse(serviceItem, wrong).success).toBe(false);
  }
});

test('the six no-certificate items ask for nothing that a licence does not stand in for', () => {
  const zone = own.filter((item) => item.zones.includes('no-certificate'));
  expect(zone.map((item) => item.code).sort()).toEqual(['DY-GG-0001', 'DY-JF-0004', 'DY-XK-0018', 'DY-XK-0067', 'DY-XK-0082', 'DY-XK-0136']);
  expect(zone.filter((item) => !needsNoCertificate(item))).toEqual([]);
});

test('every audience is asked something, and what is filled in by default is a right answer', () => {
  for (const item of items) {
    for (const audience of item.audience) {
      const fields = fieldsFor(item.form, audience);
      const defaults = Object.fromEntries(fields.flatMap((field) => (field.default === undefined ? [] : [[field.key, field.default]])));
      expect([item.code, audience, fields.length > 0, wrongAnswers(fields, defaults)]).toEqual([item.code, audience, true, []]);
    }
  }
});

test('people have right numbers, birthdays and genders as their numbers say; firms have legal persons that exist', () => {
  const known = new Set(people.map((person) => person.personId));
  expect(known.size).toBe(people.length);
  for (const person of people) {
    if (person.kind === 'legal') expect([person.personId, isCreditCode(person.creditCode), known.has(person.legalPersonId)]).toEqual([person.personId, true, true]);
    else {
      const isMale = Number(person.idNo[16]) % 2 === 1;
      expect([person.personId, isIdNo(person.idNo), person.idNo.slice(6, 14), isMale]).toEqual([person.personId, true, person.birth.replaceAll('-', ''), person.gender === 'male']);
    }
  }
});

test('every licence belongs to somebody, and exactly five are samples that have run out', () => {
  const known = new Set(people.map((person) => person.personId));
  expect(licences.filter((one) => !known.has(one.holderId))).toEqual([]);
  expect(licences.filter((one) => one.status === 'expired')).toHaveLength(5);
});

test('every item lands on a desk that some clerk works', () => {
  const desks = new Set(officers.filter((officer) => officer.role === 'clerk').flatMap((officer) => officer.desks));
  expect(own.filter((item) => !desks.has(item.department)).map((item) => item.code)).toEqual([]);
});

test('the list of items and the calendar are those of the files', () => {
  expect(directory.rows.map((row) => row.code)).toEqual(items.map((item) => item.code));
  const { years, holidays, workingWeekends, opensAt, noon, closesAt, source } = calendar;
  expect(reference.calendar).toEqual({ years, holidays, workingWeekends, opensAt, noon, closesAt, source });
});
