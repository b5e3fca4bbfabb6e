import { listItems } from '../../shared/contract/items';
import { listOpenableItems } from '../../shared/contract/publishing';
import { isOpenable } from '../../shared/domain/items/publishing';
import { catalogue } from '../rules/fixtures';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall({ withStream: false }); });
afterAll(() => hall.close());

test('邹平, who publishes, is told what could be opened next; a clerk and the public are not', async () => {
  const { items } = await (await hall.as('O039')).get(listOpenableItems, {});
  expect(items.map(({ code }) => code)).toEqual(catalogue().items.filter(isOpenable).map(({ code }) => code));
  expect((await (await hall.as('O012')).ask(listOpenableItems, {})).refusal).toBe('NotForYou');
  const { items: rows } = await hall.anyone.get(listItems, {});
  expect(rows.filter((row) => 'isOpenable' in row)).toEqual([]);
});
