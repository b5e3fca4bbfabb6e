import { getGuide, getSuggestions } from '../../shared/contract/items';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall({ withStream: false }); });
afterAll(() => hall.close());

test('anyone may fetch what a phone suggests while typing, and every suggestion has its guide', async () => {
  const { items, sounds } = await hall.anyone.get(getSuggestions, {});
  const one = items.find(({ name }) => name.startsWith('高龄津贴申领'));
  expect(one).toBeDefined();
  expect((await hall.anyone.get(getGuide, { itemCode: one?.code ?? '' })).name).toBe(one?.name);
  expect(sounds['gao']).toContain('高');
});
