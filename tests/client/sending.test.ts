jest.mock('@tarojs/taro', () => jest.requireActual<object>('./phone-alone'));

import { lateDrafts, sendInBackground, sendingOf, sendNow, type, useSending } from '../../mobile/src/drafts/sending';
import { useOnline } from '../../mobile/src/online';
import { queryClient } from '../../mobile/src/query-client';
import { useSaid } from '../../mobile/src/said';
import { useSession } from '../../mobile/src/session';
import { alone } from './phone-alone';

const as = (name: string, audience: 'applicant' | 'officer' = 'applicant') => useSession.getState().signIn({ token: name, expiresAt: '', audience, name });
const late = () => lateDrafts(useSending.getState());
const stateOf = (caseNo: string) => sendingOf(useSending.getState(), caseNo).state;
const answersOf = (caseNo: string) => alone.drafts.get(caseNo)?.answers;
const writes = () => alone.asked.filter((asked) => asked.startsWith('PUT'));
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const loseTheLine = (isKnown = true) => { alone.isReachable = false; useOnline.setState({ isOnline: !isKnown }); };
const returnTheLine = () => { alone.isReachable = true; useOnline.setState({ isOnline: true }); };

beforeAll(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { HALL_ORIGIN: '' });
  sendInBackground();
});
beforeEach(() => {
  returnTheLine();
  useSession.getState().signOut();
  queryClient.clear();
  alone.refuses.clear();
  alone.drafts = new Map(['A', 'B'].map((caseNo) => [caseNo, { version: 1, answers: { phone: '13800000000' } }]));
  as('曾国良');
  alone.asked = [];
});

test('what is typed is sent once, a moment after the last key, and nothing of it stays', async () => {
  type('A', 'helper', '曾');
  await pass(500);
  type('A', 'helper', '曾小明');
  await pass(700);
  expect(writes()).toEqual([]);
  await pass(200);
  expect([writes().length, answersOf('A'), stateOf('A'), late()]).toEqual([1, { phone: '13800000000', helper: '曾小明' }, 'saved', 0]);
  expect([...alone.kept.keys()]).toEqual(['session']);
});

test('all drafts typed without a network are counted, and sent when it returns, with no page open', async () => {
  loseTheLine();
  type('A', 'helper', '曾小明');
  type('B', 'phone', '13900000011');
  await pass(1000);
  expect([late(), alone.asked, stateOf('A')]).toEqual([2, [], 'kept']);
  returnTheLine();
  await pass(10);
  expect([answersOf('A')?.['helper'], answersOf('B')?.['phone'], late(), useSaid.getState().sentence]).toEqual(['曾小明', '13900000011', 0, '草稿已发送']);
});

test('a line that breaks unseen is tried again, with longer and longer pauses', async () => {
  loseTheLine(false);
  type('A', 'helper', '曾小明');
  await pass(60_000);
  const tries = alone.asked.length;
  expect(tries).toBeGreaterThan(3);
  expect(tries).toBeLessThan(9);
  expect(late()).toBe(1);
  alone.isReachable = true;
  await pass(40_000);
  expect([answersOf('A')?.['helper'], late()]).toEqual(['曾小明', 0]);
});

test('what an earlier visit left is sent when its person signs in again, on top of what was saved elsewhere meanwhile', async () => {
  loseTheLine();
  type('A', 'helper', '曾小明');
  await pass(1000);
  useSession.getState().lapse();
  alone.drafts.set('A', { version: 7, answers: { phone: '13900000011', helper: '别人' } });
  returnTheLine();
  await pass(1000);
  expect(writes()).toEqual([]);
  as('曾国良');
  await pass(10);
  expect(alone.drafts.get('A')).toEqual({ version: 8, answers: { phone: '13900000011', helper: '曾小明' } });
});

test('a version that is known and no longer the newest is asked for anew', async () => {
  type('A', 'helper', '曾');
  await pass(1000);
  alone.drafts.set('A', { version: 5, answers: { phone: '13900000011' } });
  type('A', 'helper', '曾小明');
  await pass(1000);
  expect(alone.drafts.get('A')).toEqual({ version: 6, answers: { phone: '13900000011', helper: '曾小明' } });
});

test('signing out wipes what was not sent; not even a send on its way brings it back', async () => {
  loseTheLine(false);
  type('A', 'helper', '曾小明');
  const sending = sendNow('A');
  while (alone.asked.length === 0) await Promise.resolve();
  useSession.getState().signOut();
  await sending;
  expect([late(), stateOf('A')]).toEqual([0, 'saved']);
  as('曾国良');
  returnTheLine();
  await pass(60_000);
  expect([[...alone.kept.keys()], writes(), late(), stateOf('A')]).toEqual([['session'], [], 0, 'saved']);
});

test('a draft filed elsewhere takes nothing more; one that is not this person’s stays for its own, and is not promised', async () => {
  loseTheLine();
  type('A', 'helper', '曾小明');
  type('B', 'helper', '曾小明');
  await pass(1000);
  alone.refuses.set('A', 'ActionNotOpen').set('B', 'CaseNotFound');
  returnTheLine();
  await pass(60_000);
  expect([[...alone.kept.keys()], late(), stateOf('B')]).toEqual([['session', 'typed:B'], 0, 'refused']);
});

test('a wrong answer waits until it is right, without promise or repetition', async () => {
  type('A', 'phone', '12');
  await pass(60_000);
  expect([writes(), late(), [...alone.kept.keys()]]).toEqual([[], 0, ['session', 'typed:A']]);
  type('A', 'phone', '13900000011');
  await pass(1000);
  expect(answersOf('A')).toEqual({ phone: '13900000011' });
});

test('a clerk who signs in sends nobody’s drafts', async () => {
  loseTheLine();
  type('A', 'helper', '曾小明');
  await pass(1000);
  useSession.getState().lapse();
  returnTheLine();
  as('彭博', 'officer');
  await pass(60_000);
  expect([alone.asked, late()]).toEqual([[], 0]);
});
