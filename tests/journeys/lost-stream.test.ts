import { getCase } from '../../shared/contract/cases';
import { listMyLicences } from '../../shared/contract/licences';
import { handler as clock } from '../../functions/entries/clock';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall({ withStream: false }); });
afterAll(() => hall.close());

test('when the stream is silent, the clock issues the nurse’s licence, and the clerk’s request did not', async () => {
  const nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  const decided = await approve(await hall.as('O026'), caseNo);
  expect(decided.state).toBe('approved');
  expect((await nurse.get(listMyLicences, {})).licences.some((one) => one.caseNo === caseNo)).toBe(false);
  expect((await nurse.get(getCase, { caseNo })).turn).toBe('hall');

  expect(await clock({ schedule: 'issueWaitingLicences' })).toBe(1);
  expect(await clock({ schedule: 'issueWaitingLicences' })).toBe(0);
  expect((await nurse.get(getCase, { caseNo })).state).toBe('closed');
  expect((await nurse.get(listMyLicences, {})).licences.filter((one) => one.caseNo === caseNo)).toHaveLength(1);
});
