import { everyLook } from '../pictures/looks';
import { openWalk, type Walk } from './screens';

let walk: Walk;
beforeAll(async () => { walk = await openWalk(); }, 60_000);
afterAll(() => walk.close());

test.each(everyLook)('every screen and every face of it is sound: %s', async (look) => {
  expect(await walk.faults(look)).toEqual([]);
}, 900_000);
