import { getCalendar, publishCalendar } from '../../shared/contract/calendar';
import { getCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import { caseNoFrom } from '../../shared/domain/cases/case-no';
import { handler as clock } from '../../functions/entries/clock';
import { theHall } from '../../functions/entries/the-hall';
import { recountDeadlines } from '../../functions/handlers/calendar/recount-deadlines';
import { loadCatalogue } from '../../functions/dev/load-catalogue';
import type { Hall } from '../../functions/hall';
import { catalogue } from '../rules/fixtures';
import { casesOnRecord } from '../setup/cases-on-record';
import { file } from '../setup/filing';
import { notice2027 } from '../setup/notice-2027';
import { openTestHall, type TestHall } from '../setup/test-hall';

const COPIES = 44;
const input = { ...notice2027, holidays: [...notice2027.holidays], workingWeekends: [...notice2027.workingWeekends] };
/** The Friday of Spring Festival's week is worked after all: everything counted through it is a day earlier. */
const shorter = { ...input, holidays: input.holidays.filter((day) => day !== '2027-02-12') };
let hall: TestHall;
let caseNo = '';

beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2027-01-20T10:00:00+08:00');
});
afterAll(() => hall.close());

const recount = () => clock({ schedule: 'recountDeadlines' });
const legalDays = async () => (await casesOnRecord(hall)).map(({ clock: kept }) => kept?.legalDueOn);
const mine = async () => (await hall.as('P001')).get(getCase, { caseNo });

test('曾国良 is promised a day in a year without a notice: it is provisional, and anybody may see why', async () => {
  caseNo = (await file(await hall.as('P001'), 'DY-JF-0004')).caseNo;
  const clerk = await hall.as('O012');
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept' });
  expect(await mine()).toMatchObject({ dueOn: '2027-01-25', isDueProvisional: true, clock: { legalDueOn: '2027-02-12', calendarNotes: [] } });
  const { years, hours } = await hall.anyone.get(getCalendar, {});
  expect(hours).toEqual({ opensAt: '09:00', noon: { from: '12:00', to: '13:30' }, closesAt: '17:00' });
  expect(years.map(({ year, isPublished }) => [year, isPublished])).toEqual([[2021, true], [2025, true], [2026, true], [2027, false]]);
});

test('a clerk, an applicant and the public may not publish; a bad notice names its fault and changes nothing', async () => {
  expect((await (await hall.as('O012')).ask(publishCalendar, input)).refusal).toBe('NotForYou');
  expect((await (await hall.as('P001')).ask(publishCalendar, input)).refusal).toBe('NotForYou');
  expect((await hall.anyone.ask(publishCalendar, input)).refusal).toBe('SignInNeeded');
  const bad = { ...input, workingWeekends: [...input.workingWeekends, '2027-02-22', '2027-02-31'] };
  const refused = await (await hall.as('O039')).ask(publishCalendar, bad);
  expect(refused).toMatchObject({ status: 422, refusal: 'CalendarWrong', body: { about: { faults: [{ problem: 'notADay', day: '2027-02-31' }] } } });
  expect(await hall.records.calendar.published()).toMatchObject({ version: 0, notices: [] });
  expect(await recount()).toBe(0);
});

test('邹平 publishes 2027, and it is known at once: what was provisional is firm', async () => {
  const publisher = await hall.as('O039');
  expect(await publisher.get(publishCalendar, input)).toEqual({ year: 2027, changed: 14 });
  const { years } = await hall.anyone.get(getCalendar, {});
  expect(years.at(-1)).toEqual({ ...input, isPublished: true });
  expect(await mine()).toMatchObject({ dueOn: '2027-01-25', isDueProvisional: false });
  expect(await publisher.get(publishCalendar, input)).toEqual({ year: 2027, changed: 0 });
  expect(await hall.records.calendar.published()).toMatchObject({ version: 1, by: { officerId: 'O039', name: '邹平' } });
});

test('every open deadline is counted anew, once the other containers know; killed in the middle, it goes on', async () => {
  const one = await hall.records.cases.find(caseNo);
  if (!one) throw new Error('no case');
  for (let at = 1; at <= COPIES; at += 1) await hall.records.cases.open({ ...one, caseNo: caseNoFrom('2027-01-20', at.toString(16).padStart(12, '0')), version: 1 });
  expect(await recount()).toBe(0);
  hall.setClock('2027-01-20T10:02:00+08:00');
  const real = await theHall();
  let pages = 0;
  const killed: Hall = {
    ...real,
    calendar: { ...real.calendar, moveRecount: (after) => (after.cursor !== null && (pages += 1) === 2 ? Promise.reject(new Error('killed')) : real.calendar.moveRecount(after)) },
  };
  await expect(recountDeadlines(killed, () => undefined)).rejects.toThrow('killed');
  expect((await legalDays()).filter((day) => day === '2027-02-18')).toHaveLength(40);
  await Promise.all([recount(), recount()]);
  await recount();
  const cases = await casesOnRecord(hall);
  expect(cases).toHaveLength(COPIES + 1);
  expect(new Set(cases.map(({ clock: kept }) => JSON.stringify([kept?.legalDueOn, kept?.calendarNotes.map(({ which, from, to, isApplied }) => [which, from, to, isApplied])]))))
    .toEqual(new Set([JSON.stringify(['2027-02-18', [['legal', '2027-02-12', '2027-02-18', true]]])]));
  expect(await recount()).toBe(0);
  expect(await real.calendar.recount()).toMatchObject({ calendar: 1, isDone: true });
});

test('both sides are told the old day and the new', async () => {
  expect((await mine()).clock?.calendarNotes).toMatchObject([{ which: 'legal', from: '2027-02-12', to: '2027-02-18', isApplied: true }]);
  expect((await mine()).steps.map(({ action }) => action)).toContain('noteCalendar');
  expect((await (await hall.as('O012')).get(getDeskCase, { caseNo })).clock?.calendarNotes).toHaveLength(1);
});

test('a corrected notice that would make it earlier waits for consent; a bounded run is gone on with by the next', async () => {
  expect(await (await hall.as('O039')).get(publishCalendar, shorter)).toEqual({ year: 2027, changed: 1 });
  hall.setClock('2027-01-20T10:05:00+08:00');
  const real = await theHall();
  expect(await recountDeadlines(real, () => undefined, 20)).toBe(20);
  for (let rounds = 0; !(await real.calendar.recount()).isDone && rounds < 20; rounds += 1) await recountDeadlines(real, () => undefined, 20);
  expect(new Set(await legalDays())).toEqual(new Set(['2027-02-18']));
  const notes = (await casesOnRecord(hall)).map(({ clock: kept }) => kept?.calendarNotes.slice(1).map(({ to, isApplied }) => [to, isApplied]));
  expect(notes).toEqual(notes.map(() => [['2027-02-17', false]]));
});

test('cases that somebody works on meanwhile are counted all the same', async () => {
  await (await hall.as('O039')).get(publishCalendar, { ...input, holidays: [...input.holidays, '2027-02-15', '2027-02-16'] });
  hall.setClock('2027-01-20T10:10:00+08:00');
  const real = await theHall();
  const raced = new Set<string>();
  const racing: Hall = {
    ...real,
    cases: {
      ...real.cases,
      async record(after) {
        const now = raced.has(after.caseNo) ? undefined : await real.cases.find(after.caseNo);
        raced.add(after.caseNo);
        if (now) await real.cases.record(now);
        return real.cases.record(after);
      },
    },
  };
  await recountDeadlines(racing, () => undefined, 10_000);
  expect(raced.size).toBe(COPIES + 1);
  expect(new Set(await legalDays())).toEqual(new Set(['2027-02-20']));
});

test('nobody has accepted by silence on a day that a new calendar moved, though the recount has not come to the case', async () => {
  hall.setClock('2027-03-01T10:00:00+08:00');
  const late = (await file(await hall.as('P002'), 'DY-JF-0004')).caseNo;
  const found = async () => hall.records.cases.find(late);
  expect((await found())?.clock?.noticeBy).toBe('2027-03-08');
  hall.setClock('2027-03-08T16:59:00+08:00');
  await (await hall.as('O039')).get(publishCalendar, { ...input, holidays: [...input.holidays, '2027-03-08'] });
  hall.setClock('2027-03-08T17:00:00+08:00');
  expect(await clock({ schedule: 'doDuties' })).toBe(0);
  hall.setClock('2027-03-09T00:00:01+08:00');
  await clock({ schedule: 'doDuties' });
  expect(await found()).toMatchObject({ state: 'submitted', clock: { noticeBy: '2027-03-09', calendarNotes: expect.arrayContaining([expect.objectContaining({ which: 'notice', from: '2027-03-08', to: '2027-03-09' })]) } });
  hall.setClock('2027-03-10T00:00:01+08:00');
  await clock({ schedule: 'doDuties' });
  expect((await found())?.state).toBe('accepted');
});

test('what a clerk does between a publication and the recount counts with the new calendar, and tells of it', async () => {
  hall.setClock('2027-03-15T10:00:00+08:00');
  const { caseNo: between } = await file(await hall.as('P003'), 'DY-JF-0004');
  const clerk = await hall.as('O012');
  await clerk.get(takeCase, { caseNo: between });
  await (await hall.as('O039')).get(publishCalendar, { ...input, holidays: [...input.holidays, '2027-03-18'] });
  await clerk.get(actOnCase, { caseNo: between, action: 'putBack' });
  const after = await hall.records.cases.find(between);
  expect(after?.steps.slice(-2).map(({ action }) => action)).toEqual(['noteCalendar', 'putBack']);
  expect(after?.clock?.calendarNotes).toContainEqual(expect.objectContaining({ which: 'notice', from: '2027-03-22', to: '2027-03-23' }));
});

test('the catalogue loaded again leaves what was published, and so does a publisher who read it before', async () => {
  await hall.records.shelf.put('loaded', 'anew');
  expect(await loadCatalogue(hall.records, catalogue())).toBe('loaded');
  const real = await theHall();
  const published = await real.calendar.published();
  // Whoever read an older version loses the race: what was published since stays.
  expect([await real.calendar.publish({ ...published, version: 0 }), await real.calendar.publish({ ...published, version: 1 })]).toEqual([false, false]);
  expect((await real.reference()).calendar.years).toContain(2027);
});
