import { openScreen } from '../pictures/looks';
import { phone } from '../setup/browser';
import { openWalk, type Walk } from './screens';

/** What people meet most; tests/browser/screens.long.test.ts walks every screen and face in every look. */
const most = [
  'home-signed-in', 'form-wrong', 'wallet', 'desk-case-taken', 'case-asked',
];
const elders = ['form', 'desk'];

let walk: Walk;
beforeAll(async () => { walk = await openWalk('most'); }, 60_000);
afterAll(() => walk.close());

test('screens are sound for axe, fit at 200 % and 400 %, and their controls are met by a thumb', async () => {
  expect(await walk.faults('normal', ({ name }) => most.includes(name))).toEqual([]);
}, 90_000);

test('large letters are large, and so is what one taps', async () => {
  expect(await walk.faults('elder', ({ name }) => elders.includes(name))).toEqual([]);
}, 90_000);

test('who asked for less motion sees none', async () => {
  const waiting = walk.screens.find(({ name }) => name === 'guide-waiting');
  if (!waiting) throw new Error('No screen waits');
  const page = await openScreen(walk.browser, walk.hall.address, waiting, 'normal', phone);
  const moving = () => page.evaluate('document.getAnimations().filter((one) => one.playState === "running").length');
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
  await page.context().close();
});
