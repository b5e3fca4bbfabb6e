import { wrongAnswers } from '../../shared/domain/items/check-answers';
import { isIdNo } from '../../shared/domain/people/identity-numbers';
import { dueBy, lightTurnsOn } from '../../shared/domain/clock/due';
import { officeMinutes } from '../../shared/domain/clock/office-minutes';
import { dayAfter, dayOf, dueOn, isWorkday, receivedOn, stampOf, timeOf } from '../../shared/domain/workdays';
import calendar from '../../shared/catalogue/calendar.json';

/** Run as a process of its own by time-zones.test.ts: a zone is a process's, and cannot be changed inside a suite. */
const filed = new Date('2026-09-30T23:50:00+08:00');
const wrongDay = (day: string) => wrongAnswers([{ key: 'day', kind: 'date', label: '日期', required: true }], { day }).length;
const told = [
  dayOf(filed), timeOf(filed), stampOf(filed), receivedOn(filed, calendar), dueOn('2026-10-08', 5, calendar), dayAfter('2026-03-07'), dayAfter('2026-11-01'),
  isWorkday('2026-11-22', calendar), isWorkday('2026-10-10', calendar), wrongDay('2026-03-08'), wrongDay('2026-02-29'), isIdNo('360723199001010012'),
  dueBy({ on: '2026-10-08', time: '09:00' }, { length: 5, unit: 'workdays' }, calendar, []), dueBy({ on: '2026-03-07', time: '09:00' }, { length: 2, unit: 'days' }, calendar, []),
  lightTurnsOn({ today: '2026-10-30', start: '2026-10-30', due: '2026-11-09', calendar, still: [] }), officeMinutes('2026-10-31T23:59:00.000+08:00', '2026-11-02T10:00:00.000+08:00', calendar),
];
console.log(JSON.stringify({ minutesBehind: new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset(), told }));
