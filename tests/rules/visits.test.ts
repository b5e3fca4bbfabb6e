import type { Case } from '../../shared/domain/cases/case';
import { cancelVisit } from '../../shared/domain/cases/plan-visit';
import { runProcedure, type ProcedureTold } from '../../shared/domain/cases/run-procedure';
import type { ProcedureAction } from '../../shared/domain/cases/run-procedure';
import { documentsOf } from '../../shared/domain/documents/document';
import { bookingsOf, deskLane, officerLane, type Booking } from '../../shared/domain/visits/booking';
import { clashOf, pagesToChange, rewritten, type DiaryPage } from '../../shared/domain/visits/diary';
import { mayPhotograph } from '../../shared/domain/visits/may-photograph';
import { accepted } from './case-at-law';
import { allowed, at, byOfficer, calendar } from './fixtures';

const monday = at('2026-11-23');
const staff = [['O026', '胡杨', '政务服务局'], ['O035', '方圆', '政务服务局'], ['O012', '彭博', '民政局']].map(([officerId = '', name = '', department = '']) => ({ officerId, name, department }));
const huYang = { officerId: 'O026', name: '胡杨', role: 'clerk' as const };
const photo = `F${'a'.repeat(24)}`;

function run(before: Case, action: ProcedureAction, told: ProcedureTold, when = monday, reason?: string, photos: readonly string[] = [photo]) {
  return runProcedure({ before, action, told, officer: action === 'startProcedure' ? { officerId: 'O035', name: '方圆', role: 'chief' } : huYang, leader: 'chief', calendar, act: byOfficer(when, { who: 'O026', name: '胡杨', reason }), staff, photos });
}

const visit = { at: '2026-11-25T09:30:00+08:00', place: '南安镇中山路 8 号', parties: ['消防救援大队'], staff: ['O026', 'O012'] };
const started = () => allowed(run(accepted(monday, monday), 'startProcedure', { kind: 'siteInspection', planned: { length: 3, unit: 'workdays' } }, monday, '须现场核查'));
const told = (change: Partial<typeof visit> = {}, reason?: string, before = started()) => run(before, 'planVisit', { id: 1, visit: { ...visit, ...change } }, monday, reason);
const report = { by: [huYang, { officerId: 'O012', name: '改过的名字' }], findings: '与申请一致', isPassed: true, photos: [photo] };

test('行政许可法 art. 34: two go to the spot, of whatever departments, and they are people on record', () => {
  expect(told({ staff: ['O026'] })).toMatchObject({ refusal: 'TwoStaffNeeded' });
  expect(told({ staff: ['O026', 'O026'] })).toMatchObject({ refusal: 'TwoStaffNeeded' });
  expect(told({ staff: ['O026', 'O999'] })).toMatchObject({ refusal: 'StaffUnknown', about: { officerId: 'O999' } });
  expect(allowed(told()).procedures[0]?.visit).toMatchObject({ at: '2026-11-25T09:30:00.000+08:00', staff: [{ name: '胡杨' }, { name: '彭博', department: '民政局' }], report: null });
});

test('a visit is told of days to come; an instant in another zone is the hour it is in 大余', () => {
  expect(told({ at: '2026-11-22T23:59:00+08:00' })).toMatchObject({ refusal: 'VisitInPast' });
  expect(told({ at: '2026-11-22T15:59:59Z' })).toMatchObject({ refusal: 'VisitInPast' });
  expect(allowed(told({ at: '2026-11-22T16:00:00Z' })).procedures[0]?.visit?.at).toBe('2026-11-23T00:00:00.000+08:00');
});

test('moved or cancelled, the applicant reads why in writing; what has its report stands', () => {
  const planned = allowed(told());
  expect(told({ at: '2026-11-26T09:30:00+08:00' }, undefined, planned)).toMatchObject({ refusal: 'ReasonNeeded' });
  const moved = allowed(told({ at: '2026-11-26T09:30:00+08:00' }, '暴雨', planned));
  expect(moved.procedures[0]?.told?.map(({ visit: one, reason }) => [one?.at.slice(0, 10), reason])).toEqual([['2026-11-25', null], ['2026-11-26', '暴雨']]);
  expect(cancelVisit(moved, 1, byOfficer(monday, { who: 'O026' }))).toMatchObject({ refusal: 'ReasonNeeded' });
  expect(cancelVisit(moved, 1, byOfficer(monday, { who: 'O999', reason: '停电' }))).toMatchObject({ refusal: 'NotTakenByYou' });
  const cancelled = allowed(cancelVisit(moved, 1, byOfficer(monday, { who: 'O026', reason: '停电' })));
  expect([cancelled.procedures[0]?.visit, cancelled.steps.at(-1)?.reason, cancelled.clock?.isResting]).toEqual([null, '停电', true]);
  expect(documentsOf(cancelled).map(({ kind }) => kind).slice(-4)).toEqual(['procedure', 'visit', 'visit', 'visit']);
  const reported = allowed(run(planned, 'reportVisit', { id: 1, report }, at('2026-11-25')));
  expect([told({}, '再看', reported), cancelVisit(reported, 1, byOfficer(monday, { who: 'O026', reason: '停电' })), run(reported, 'reportVisit', { id: 1, report }, at('2026-11-25'))].map((one) => !one.ok && one.refusal)).toEqual(Array(3).fill('VisitReported'));
});

test('a report is made on its day at the earliest, on clean photos of this visit, under the names on record', () => {
  const planned = allowed(told());
  expect(run(planned, 'reportVisit', { id: 1, report }, at('2026-11-24', '23:59'))).toMatchObject({ refusal: 'VisitAhead' });
  expect(run(planned, 'reportVisit', { id: 1, report }, at('2026-11-25'), undefined, [])).toMatchObject({ refusal: 'PhotosUnchecked', about: { photos: [photo] } });
  const many = Array.from({ length: 21 }, (_, one) => `F${one}`);
  expect(run(planned, 'reportVisit', { id: 1, report: { ...report, photos: many } }, at('2026-11-25'), undefined, many)).toMatchObject({ refusal: 'TooManyPhotos' });
  const reported = allowed(run(planned, 'reportVisit', { id: 1, report: { ...report, photos: [photo, photo] } }, at('2026-11-25', '00:01')));
  expect(reported.procedures[0]?.visit?.report).toMatchObject({ by: [{ name: '胡杨' }, { name: '彭博' }], photos: [photo] });
});

test('photos are sent while a visit is open, at most twenty, and are pictures', () => {
  const ask = { name: '门头.jpg', type: 'image/jpeg', bytes: 10, digest: 'd' };
  const planned = allowed(told());
  const reported = allowed(run(planned, 'reportVisit', { id: 1, report }, at('2026-11-25')));
  expect(mayPhotograph(reported, 1, ask, 0)).toMatchObject({ refusal: 'VisitClosed' });
  expect([mayPhotograph(planned, 1, ask, 19).ok, mayPhotograph(planned, 1, ask, 20), mayPhotograph(planned, 2, ask, 0), mayPhotograph(started(), 1, ask, 0), mayPhotograph(planned, 1, { ...ask, type: 'application/pdf' }, 0)])
    .toMatchObject([true, { refusal: 'TooManyPhotos' }, { refusal: 'ProcedureNotFound' }, { refusal: 'VisitClosed' }, { refusal: 'FileTypeNotTaken' }]);
});

const booking = (caseNo: string, from: string, until: string, change: Partial<Booking> = {}): Booking => ({
  caseNo, procedureId: 1, kind: 'siteInspection', from: `2026-11-25T${from}:00.000+08:00`, until: `2026-11-25T${until}:00.000+08:00`, place: '甲地', desk: 'A', itemName: '', applicantName: '',
  staff: staff.slice(0, 1), parties: [], isPassed: null, ...change,
});
const page = (...bookings: Booking[]): DiaryPage => ({ lane: officerLane('O026'), day: '2026-11-25', version: 1, bookings });

test('nobody is at two places at a time; one hour at one place for several matters is one visit', () => {
  const mine = booking('1', '09:30', '11:30');
  const clashes = (other: Booking) => clashOf([page(other)], '1', [mine])?.caseNo ?? null;
  expect([
    clashes(booking('2', '11:00', '12:00', { place: '乙地' })), clashes(booking('2', '08:00', '09:31', { place: '乙地' })), clashes(booking('2', '10:00', '10:30')), clashes(booking('2', '08:00', '18:00')),
    clashes(booking('2', '11:30', '12:30')), clashes(booking('2', '08:00', '09:30')), clashes(booking('2', '09:30', '10:00')), clashes(booking('1', '10:00', '12:00')),
    clashes(booking('2', '10:00', '12:00', { isPassed: true })),
  ]).toEqual(['2', '2', '2', '2', null, null, null, null, null]);
});

test('a case is in the diaries of its desk and of everybody who goes, and in no other; what does not change writes nothing', () => {
  const [one] = bookingsOf(allowed(told()));
  expect(one).toMatchObject({ from: '2026-11-25T09:30:00.000+08:00', until: '2026-11-25T11:30:00.000+08:00', place: visit.place });
  if (!one) throw new Error('No booking');
  expect(bookingsOf(allowed(run(started(), 'planVisit', { id: 1, visit: { ...visit, minutes: 45 } })))[0]?.until).toBe('2026-11-25T10:15:00.000+08:00');
  expect(pagesToChange([], [one]).map(({ lane, day }) => [lane, day])).toEqual([deskLane(one.desk), officerLane('O026'), officerLane('O012')].map((lane) => [lane, '2026-11-25']));
  expect(pagesToChange([one], [{ ...one }])).toEqual([]);
  const next = { ...one, from: '2026-11-26T09:30:00.000+08:00', until: '2026-11-26T11:30:00.000+08:00', staff: one.staff.slice(0, 1) };
  expect(pagesToChange([one], [next])).toHaveLength(5);
  const before = { ...page(one, booking('2', '08:00', '09:00')), lane: officerLane('O012') };
  expect(rewritten(before, one.caseNo, [next]).bookings.map(({ caseNo }) => caseNo)).toEqual(['2']);
  const withdrawn = { ...allowed(told()), state: 'withdrawn' as const };
  expect(bookingsOf(withdrawn)).toEqual([]);
});
