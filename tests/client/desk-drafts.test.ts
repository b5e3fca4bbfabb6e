import { emptyBatch, missingIn, requestOf } from '../../mobile/src/desk/queue/batch-ask';
import { changesOf, kindOf, monthsOf, turned, type YearDraft } from '../../mobile/src/desk/calendar/year';
import { notice2027 } from '../setup/notice-2027';

const nothing: YearDraft = { holidays: [], workingWeekends: [] };

test('a press makes a working day off and back; a weekend is off, worked, and a weekend again', () => {
  const friday = turned('2027-02-12', nothing);
  expect([kindOf('2027-02-12', nothing), kindOf('2027-02-12', friday), kindOf('2027-02-12', turned('2027-02-12', friday))]).toEqual(['work', 'holiday', 'work']);
  const off = turned('2027-02-20', nothing);
  const worked = turned('2027-02-20', off);
  expect([off, worked, turned('2027-02-20', worked)].map((draft) => kindOf('2027-02-20', draft))).toEqual(['holiday', 'worked', 'weekend']);
});

test('a year has all its days, February 29 too, and what changes is told by what is worked', () => {
  expect([monthsOf(2027).flat().length, monthsOf(2028)[1]?.length]).toEqual([365, 29]);
  const after = { holidays: [...notice2027.holidays], workingWeekends: [...notice2027.workingWeekends] };
  expect(changesOf(2027, after, after)).toEqual({ toRest: [], toWork: [] });
  expect(changesOf(2027, nothing, after).toWork).toEqual([...notice2027.workingWeekends]);
  expect(changesOf(2027, nothing, after).toRest).not.toContain('2027-01-02');
});

test('a batch asks for what its action needs before it is sent, and sends nothing that another action was told', () => {
  const decline = { ...emptyBatch, action: 'decline' as const };
  expect(missingIn(decline)).toEqual(['reason', 'competent']);
  expect(missingIn({ ...decline, ground: 'notNeeded', reason: '依法无需许可' })).toEqual([]);
  expect(missingIn({ ...emptyBatch, action: 'propose', proposal: 'refuse' })).toEqual(['reason']);
  expect(missingIn({ ...emptyBatch, action: 'approve', minuteNo: '2026-9' })).toEqual(['minuteOn']);
  expect(requestOf({ ...emptyBatch, action: 'accept', competent: '税务局', minuteNo: '2026-9' }, ['a'])).toEqual({ caseNos: ['a'], action: 'accept' });
});
