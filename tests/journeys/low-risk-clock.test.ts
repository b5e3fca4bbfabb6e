import { handler as runSchedule } from '../../functions/entries/clock';
import { catalogue, realItem, walletsOf } from '../rules/fixtures';
import { fileAsForecast, whoMayFile } from '../setup/file-any-item';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false, withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall.close());

test('备案: where the stream was lost, the clock grants what nothing stands in the way of', async () => {
  const applicant = await hall.as(whoMayFile(realItem('DY-XK-0125'), catalogue().people, walletsOf, '2026-11-23')?.personId ?? '');
  const { filed: { caseNo } } = await fileAsForecast(applicant, 'DY-XK-0125');
  const granted = await hall.records.cases.find(caseNo);
  if (!granted) throw new Error('no case');
  await hall.records.cases.record({ ...granted, state: 'accepted', decision: null, steps: granted.steps.slice(0, -2) });
  await runSchedule({ schedule: 'doDuties' });
  expect(await hall.records.cases.find(caseNo)).toMatchObject({ state: 'closed', decision: { isGranted: true } });
});
