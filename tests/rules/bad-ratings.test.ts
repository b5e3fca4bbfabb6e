import { recordOf } from '../../functions/table/case-columns';
import { readRow, writeRow } from '../../functions/table/packed-case';
import rule from '../../shared/catalogue/bad-ratings.json';
import { answerRating, contactRating } from '../../shared/domain/cases/answer-rating';
import { followUpOf, isBad, mayFollowUp } from '../../shared/domain/cases/bad-rating';
import type { Case } from '../../shared/domain/cases/case';
import { doDuties, dutyAt } from '../../shared/domain/cases/duties';
import { handlersOf } from '../../shared/domain/cases/handled-by';
import { rateCase } from '../../shared/domain/cases/rate-case';
import { accepted, act } from './case-at-law';
import { allowed, at, byApplicant, byOfficer, calendar, clerk, fangYuan, tanXin, yaoYuan } from './fixtures';

const colleague = { officerId: 'O099', name: '钟声', role: 'clerk' as const };
const staff = [clerk, colleague, fangYuan, tanXin, yaoYuan];
const closed = (): Case => ({ ...allowed(act(accepted(at('2026-11-16'), at('2026-11-16', '10:00')), 'approve', at('2026-11-17'))), state: 'closed' });
/** Rated with one star on Friday evening: it counts from Monday on. */
const friday = at('2026-11-20', '20:00');
function rated(one: Case = closed(), people: typeof staff = staff): Case {
  return allowed(rateCase(one, { grade: 1, comment: '跑了三趟', followUp: followUpOf(one, { rule, calendar, staff: people }, friday) }, byApplicant(friday)));
}
type Staff = (typeof staff)[number];
const deed = (before: Case, officer: Staff, when = at('2026-11-24')) => ({ before, officer, conflict: null, act: byOfficer(when, { who: officer.officerId, name: officer.name }) });
const says = { measure: 'rectified' as const, says: '已换人办理，并向您致歉' };

test('国办发〔2019〕51号: one and two stars are bad ratings, three are not', () => {
  expect(([1, 2, 3, 4, 5] as const).filter((grade) => isBad(grade, rule))).toEqual([1, 2]);
});

test('whoever gave it is reached within a working day and answered within fifteen, counted from the working day it came in', () => {
  expect(rated().rating?.followUp).toMatchObject({ contactBy: '2026-11-24', dueOn: '2026-12-14', contacted: null, answer: null });
});

test('it goes to a chief who never handled the case, else to the supervisor, else to the director', () => {
  const level = (one: Case, people = staff) => followUpOf(one, { rule, calendar, staff: people }, friday);
  const byChief = { ...closed(), decision: { isGranted: true, reason: null, on: '2026-11-17', by: fangYuan } };
  expect([level(closed()).to, level(closed()).above]).toEqual(['chief', ['supervisor', 'director']]);
  expect(level(byChief).to).toBe('supervisor');
  expect(level(byChief, [clerk, fangYuan, { ...fangYuan, officerId: 'O098' }]).to).toBe('chief');
  expect(level(closed(), [clerk, yaoYuan])).toMatchObject({ to: 'director', above: [] });
});

test('who handled a case: by a step, a proposal, the decision, a visit; what is done about its rating makes nobody one of them', () => {
  expect(handlersOf(closed())).toEqual(['O026']);
  const proposed = { ...closed(), proposal: { isGranted: true, reason: '', by: colleague, at: '', decider: 'chief' as const } };
  expect(handlersOf(proposed)).toEqual(['O026', 'O099']);
  const visit = { at: '', place: '', parties: [], staff: [{ ...colleague, department: 'XZSPJ-SH' }], report: { by: [yaoYuan], findings: '', isPassed: true, photos: [], at: '' } };
  expect(handlersOf({ ...closed(), procedures: [{ visit } as never] })).toEqual(['O026', 'O099', 'O037']);
  const heard = allowed(contactRating(deed(rated(), fangYuan), true));
  expect(handlersOf(heard)).toEqual(['O026']);
  expect(allowed(answerRating(deed(heard, fangYuan), says)).rating?.followUp?.answer).toMatchObject({ by: { name: '方圆' }, measure: 'rectified' });
});

test('the rated clerk never handles the bad rating, whatever their role; nor does a clerk, or somebody near to the applicant', () => {
  for (const who of [clerk, { ...clerk, role: 'chief' as const }, { ...clerk, role: 'director' as const }]) {
    expect(contactRating(deed(rated(), who as Staff), true)).toMatchObject({ refusal: 'RatedClerk', about: { to: 'chief' } });
    expect(answerRating(deed(rated(), who as Staff), says)).toMatchObject({ refusal: 'RatedClerk' });
    expect(mayFollowUp(rated(), who)).toBe(false);
  }
  expect(contactRating(deed(rated(), colleague), true)).toMatchObject({ refusal: 'NotForYou' });
  expect(contactRating({ ...deed(rated(), fangYuan), conflict: 'household' }, true)).toMatchObject({ refusal: 'ConflictOfInterest' });
  for (const who of [fangYuan, tanXin, yaoYuan]) expect(mayFollowUp(rated(), who)).toBe(true);
});

test('heard first, then answered, once; good ratings and open cases have nothing to answer', () => {
  expect(answerRating(deed(rated(), fangYuan), says)).toMatchObject({ refusal: 'ContactFirst', about: { contactBy: '2026-11-24' } });
  const rang = allowed(contactRating(deed(rated(), fangYuan), false));
  expect(rang.rating?.followUp?.contacted).toMatchObject({ officerId: 'O035', isReached: false });
  const answered = allowed(answerRating(deed(rang, tanXin), says));
  expect(answered.steps.at(-1)).toMatchObject({ action: 'answerRating', to: 'closed', message: says.says });
  expect(answerRating(deed(answered, fangYuan), says)).toMatchObject({ refusal: 'RatingAnswered', about: { by: '谭心' } });
  expect(contactRating(deed(answered, fangYuan), true)).toMatchObject({ refusal: 'RatingAnswered' });
  expect(contactRating(deed(closed(), fangYuan), true)).toMatchObject({ refusal: 'NoBadRating' });
  expect(allowed(contactRating(deed({ ...rated(), state: 'revoked' }, fangYuan), true)).state).toBe('revoked');
});

test('on the list of whoever has it by the day that comes next, and off it once answered; a line is read as it was written', () => {
  const heard = allowed(contactRating(deed(rated(), fangYuan), true));
  const up = allowed(doDuties(rated(), calendar, at('2026-11-25')));
  const placed = (one: Case) => [recordOf(one).desk, recordOf(one).deskSort?.slice(0, 10)];
  expect([rated(), heard, up, allowed(answerRating(deed(heard, fangYuan), says)), closed()].map(placed)).toEqual([
    ['RATINGS#chief#XZSPJ-SH', '2026-11-24'], ['RATINGS#chief#XZSPJ-SH', '2026-12-14'], ['RATINGS#supervisor', '2026-11-24'], [undefined, undefined], [undefined, undefined],
  ]);
  for (const { row } of [rated(), heard, up].map(recordOf)) expect(readRow(writeRow(row))).toEqual(row);
});

test('逐级督办: each day that runs out takes it one level up, once; heard in time, only the answer is waited for', () => {
  const one = rated();
  expect(dutyAt(one)).toBe('2026-11-25T00:00:00.000+08:00');
  const midnight = (before: Case, day: string) => allowed(doDuties(before, calendar, at(day, '00:01')));
  expect(midnight(one, '2026-11-24')).toBe(one);
  const up = midnight(one, '2026-11-25');
  expect([up.rating?.followUp?.to, up.steps.at(-1)?.action, dutyAt(up)]).toEqual(['supervisor', 'passRatingUp', '2026-12-15T00:00:00.000+08:00']);
  expect(midnight(up, '2026-11-26')).toBe(up);
  const top = midnight(up, '2026-12-15');
  expect([top.rating?.followUp?.to, dutyAt(top)]).toEqual(['director', null]);
  const heard = allowed(contactRating(deed(one, fangYuan), true));
  expect(dutyAt(heard)).toBe('2026-12-15T00:00:00.000+08:00');
  expect(dutyAt(allowed(answerRating(deed(heard, fangYuan), says)))).toBeNull();
});
