import type { CalendarNotice } from '../../shared/domain/clock/publish-calendar';

const from = (first: string, days: number) => Array.from({ length: days }, (_, at) => new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10));

/** What a notice for 2027 may look like: the real one is not out. */
export const notice2027: CalendarNotice = {
  year: 2027, source: '国务院办公厅关于2027年部分节假日安排的通知（演示）',
  holidays: [...from('2027-01-01', 3), ...from('2027-02-05', 8), ...from('2027-04-03', 3), ...from('2027-05-01', 5), '2027-06-09', '2027-09-15', ...from('2027-10-01', 7)],
  workingWeekends: ['2027-02-20', '2027-05-08', '2027-10-09'],
};
