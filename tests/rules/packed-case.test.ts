import { recordOf } from '../../functions/table/case-columns';
import { readRow, writeRow } from '../../functions/table/packed-case';
import { accepted, file, taken } from './case-at-law';
import { at } from './fixtures';

const monday = at('2026-11-23');

test('a line of a list is read as it was written, and is short', () => {
  for (const one of [file(monday), taken(file(monday)), accepted(monday, monday), { ...taken(accepted(monday, monday)), decision: { isGranted: false, reason: '不符合条件', on: '2026-11-24' } }]) {
    const { row } = recordOf(one);
    const whole = { ...row, answerBy: '2026-12-01', urgedAt: '2026-12-01T09:00:00.000+08:00', waitsForGrant: true as const, town: '360723100' };
    expect([readRow(writeRow(row)), readRow(writeRow(whole))]).toEqual([row, whole]);
    expect(Buffer.byteLength(writeRow(whole))).toBeLessThan(330);
  }
});

test('a line of an earlier release, with its names, is read too', () => {
  const { row } = recordOf(file(monday));
  expect(readRow(JSON.stringify(row))).toEqual(row);
});
