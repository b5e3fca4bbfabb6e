import { runInContext } from 'node:vm';
import { makeComplaints } from './host/complaints';
import { makePage, type OpenPage } from './host/page';
import { makeStack, optionsOf } from './host/page-stack';
import { makeRealm } from './host/realm';
import { stepsOf } from './host/set-data';
import { answeredLater, makeWx } from './host/wx';

const plainly = (value: unknown) => value;

function openPages(): { pages: OpenPage[]; calls: string[]; move: ReturnType<typeof makeStack> } {
  const [pages, calls]: [OpenPage[], string[]] = [[], []];
  const config = Object.fromEntries(['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload'].map((step) => [step, function heard(this: { route: string }) { calls.push(`${this.route} ${step}`); }]));
  const make = (route: string, query: string) => makePage(config, route, optionsOf(query), plainly, makeComplaints());
  return { pages, calls, move: makeStack(pages, make, ['tab']) };
}

test.each(['window', 'document', 'fetch', 'eval', 'Intl', 'process', 'require', 'XMLHttpRequest', 'URL', 'AbortController', 'structuredClone'])('the phone has no %s', (name) => {
  expect(runInContext(`typeof ${name}`, makeRealm({}))).toBe('undefined');
});

test('the phone runs no text as code', () => {
  expect(() => void runInContext('new Function("return 1")()', makeRealm({}))).toThrow('Code generation from strings disallowed');
});

test('pages come and go in the order of WeChat, and what was encoded stays so', () => {
  const { pages, calls, move } = openPages();
  move.reLaunch({ url: '/a?name=%E6%9D%8E&empty=' });
  expect(pages[0]?.options).toEqual({ name: '%E6%9D%8E', empty: '' });
  move.navigateTo({ url: '/b' });
  move.redirectTo({ url: '/c' });
  move.navigateBack();
  expect(calls).toEqual([
    'a onLoad', 'a onShow', 'a onReady', 'a onHide', 'b onLoad', 'b onShow', 'b onReady', 'b onUnload', 'c onLoad', 'c onShow', 'c onReady', 'c onUnload', 'a onShow',
  ]);
});

test('moves that WeChat refuses are refused', () => {
  const { pages, move } = openPages();
  for (let depth = 0; depth < 10; depth += 1) move.navigateTo({ url: '/a' });
  expect(() => move.navigateTo({ url: '/a' })).toThrow('webview count limit exceed');
  expect(() => move.redirectTo({ url: '/tab' })).toThrow('can not navigate to a tabbar page');
  move.navigateBack({ delta: 99 });
  expect(pages).toHaveLength(1);
  expect(() => move.navigateBack()).toThrow('cannot navigate back at first page');
});

test('setData goes where its path says, and what cannot be sent is said', () => {
  const complaints = makeComplaints();
  const page = makePage({ data: { root: { cn: [] } } }, 'a', {}, (value) => structuredClone(value), complaints);
  (page.instance['setData'] as (change: object) => void)({ 'root.cn.[1].v': 'x', 'root.uid': 'u', 'root.lost': undefined });
  expect(page.data).toEqual({ root: { cn: [undefined, { v: 'x' }], uid: 'u', lost: undefined } });
  expect(stepsOf('a[1].b.[2]')).toEqual(['a', '1', 'b', '2']);
  expect(complaints.heard).toEqual(['a sets root.lost to nothing that can be sent']);
  expect(page.sent).toEqual([36]);
});

test('what wx does not have is written down; what fails is told and said', () => {
  const [unmodelled, said, told]: [Set<string>, string[], string[]] = [new Set(), [], []];
  const refuse = () => { throw new Error('no'); };
  const wx = makeWx(answeredLater({ go: () => ({ at: 1 }), stop: refuse }, (run) => run(), (words) => said.push(words)), unmodelled);
  const call = (name: string) => (wx[name] as (asked: object) => void)({ success: () => told.push(`${name} done`), fail: () => told.push(`${name} failed`) });
  for (const name of ['go', 'stop', 'shake']) call(name);
  expect({ told, said, unmodelled: [...unmodelled] }).toEqual({ told: ['go done', 'stop failed'], said: ['stop:fail no'], unmodelled: ['shake'] });
});
