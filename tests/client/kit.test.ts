import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../setup/browser';
import { openStage } from './stage/stage';

let browser: Browser;
let open: (scene: string) => Promise<Page>;

beforeAll(async () => {
  browser = await openBrowser();
  open = await openStage(browser);
}, 60_000);
afterAll(() => browser?.close());

/** As much of an element, and of the document around it, as is looked at here. */
type Seen = { tabIndex: number; getAttribute(name: string): string | null; contains(other: unknown): boolean; ownerDocument: { activeElement: unknown; getElementById(id: string): { textContent: string } } };

const hasFocus = (one: Locator) => one.evaluate((element: unknown) => element === (element as Seen).ownerDocument.activeElement);
const isInside = (one: Locator) => one.evaluate((element: unknown) => (element as Seen).contains((element as Seen).ownerDocument.activeElement));
const isTabStop = (one: Locator) => one.evaluate((element: unknown) => (element as Seen).tabIndex === 0);
const about = (one: Locator) => one.evaluate((element: unknown) => (element as Seen).ownerDocument.getElementById((element as Seen).getAttribute('aria-describedby') ?? '').textContent);
const states = async (all: Locator, attribute: string) => Promise.all((await all.all()).map(async (one) => [await one.getAttribute(attribute), await isTabStop(one)]));

describe('a sheet', () => {
  let page: Page;
  let opener: Locator;
  let sheet: Locator;
  beforeEach(async () => {
    page = await open('acts');
    opener = page.getByRole('button', { name: '打开弹层' });
    sheet = page.getByRole('dialog', { name: '确定撤回吗？' });
    await opener.click();
    await sheet.waitFor();
  });

  test('is modal, has a name, and takes the focus', async () => {
    expect(await sheet.getAttribute('aria-modal')).toBe('true');
    expect(await hasFocus(sheet)).toBe(true);
    expect(await sheet.getByRole('button', { name: '关闭' }).count()).toBe(1);
  });

  test('keeps the focus inside, forwards and backwards', async () => {
    const [first, last] = [sheet.getByRole('button', { name: '关闭' }), sheet.getByRole('button', { name: '取消' })];
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(last)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(first)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(last)).toBe(true);
    for (let stops = 0; stops < 5; stops += 1) {
      await page.keyboard.press('Tab');
      expect(await isInside(sheet)).toBe(true);
    }
  });

  test.each([
    ['Esc', () => page.keyboard.press('Escape')],
    ['its cross', () => sheet.getByRole('button', { name: '关闭' }).click()],
    ['a tap beside it', () => page.locator('.mask').dispatchEvent('click')],
  ])('closes with %s, and the focus goes back to what opened it', async (_, close) => {
    await close();
    await sheet.waitFor({ state: 'detached' });
    expect(await hasFocus(opener)).toBe(true);
  });
});

test('tabs: one tab stop, the arrow keys move and choose, round the ends, and the panel follows', async () => {
  const page = await open('acts');
  const tabs = page.getByRole('tablist', { name: '指南内容' }).getByRole('tab');
  const at = async () => states(tabs, 'aria-selected');
  expect(await at()).toEqual([['true', true], ['false', false], ['false', false]]);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await at()).toEqual([['false', false], ['true', true], ['false', false]]);
  expect(await hasFocus(tabs.nth(1))).toBe(true);
  expect(await page.getByRole('tabpanel', { name: '谁能办' }).innerText()).toBe('谁能办');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  expect(await hasFocus(tabs.first())).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect(await at()).toEqual([['false', false], ['false', false], ['true', true]]);
  await page.keyboard.press('Home');
  expect(await at()).toEqual([['true', true], ['false', false], ['false', false]]);
});

test('a rating: reached while nothing is chosen, chosen with the arrow keys', async () => {
  const page = await open('acts');
  const grades = page.getByRole('radiogroup', { name: '评价等级' }).getByRole('radio');
  expect(await states(grades, 'aria-checked')).toEqual([['false', true], ['false', false], ['false', false]]);
  await grades.first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await states(grades, 'aria-checked')).toEqual([['false', false], ['true', true], ['false', false]]);
  expect(await hasFocus(page.getByRole('radio', { name: '满意', exact: true }))).toBe(true);
});

test('questions are called by their labels and say what is wrong; boxes are ticked with the keyboard', async () => {
  const page = await open('forms');
  const wrong = page.getByRole('textbox', { name: /^联系电话 2/ });
  expect(await wrong.getAttribute('aria-invalid')).toBe('true');
  expect(await about(wrong)).toContain('请填写 11 位手机号码');
  expect(await page.getByRole('alert').innerText()).toBe('请填写 11 位手机号码');
  const right = page.getByRole('textbox', { name: '联系电话', exact: true });
  expect([await right.getAttribute('aria-invalid'), await right.getAttribute('aria-required')]).toEqual([null, 'true']);
  expect(await page.getByRole('combobox', { name: /^乡镇/ }).count()).toBe(1);
  const box = page.getByRole('group', { name: /^经营项目/ }).getByRole('checkbox', { name: '新城镇' });
  await box.focus();
  await page.keyboard.press('Space');
  expect(await box.getAttribute('aria-checked')).toBe('true');
  await page.getByRole('searchbox', { name: '搜索' }).fill('补贴');
  await page.getByRole('button', { name: '清空' }).click();
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
});

test('what is disabled can be read and does nothing; where one is among steps is said', async () => {
  const page = await open('acts');
  const disabled = page.getByRole('button', { name: '还差 1 份材料' });
  expect([await disabled.getAttribute('aria-disabled'), await isTabStop(disabled)]).toEqual(['true', true]);
  expect(await page.getByRole('list', { name: '办理步骤' }).locator('[aria-current=step]').innerText()).toContain('核对材料');
  expect(await page.getByRole('status').innerText()).toBe('已领取');
});

test('a new page begins at its name, and so does one that is gone back to', async () => {
  const page = await open('pages');
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  expect(await hasFocus(heading)).toBe(true);
  await page.getByRole('button', { name: 'next' }).click();
  await page.getByRole('heading', { level: 1, name: 'second' }).waitFor();
  expect(await hasFocus(heading)).toBe(true);
  await page.getByRole('button', { name: 'next' }).focus();
  await page.evaluate('window.showAgain()');
  await page.waitForFunction('document.activeElement.tagName === "H1"');
});

describe('the faces of a page that asks', () => {
  const face = async (answer: string) => {
    const page = await open(`answered?answer=${answer}`);
    const main = page.getByRole('main');
    await main.waitFor();
    return { page, main, says: (await main.innerText()).split('\n').filter(Boolean) };
  };
  const leadsTo = (page: Page) => page.evaluate('[window.went.join(), window.askedAgain ?? 0]');

  test('loading is said, and shows the shape of what comes', async () => {
    const { page, says } = await face('loading');
    expect(await page.getByRole('status', { name: '正在加载' }).locator('.skeleton').count()).toBe(4);
    expect(says).toEqual([]);
  });

  test('empty is the page’s own answer, and no alarm', async () => {
    const { page, says } = await face('empty');
    expect(says).toEqual(['none', 'begin']);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test.each([
    ['refused', ['暂时办不了', 'not found', '查看我的办件'], '/tabs/cases', 0],
    ['signedOut', ['请先登录', expect.stringContaining('登录'), '去登录'], '/me/sign-in', 0],
    ['offline', ['网络不通', '重试'], '', 1],
  ])('%s: why not, and one thing to do next', async (answer, words, went, again) => {
    const { page, says } = await face(answer);
    expect(says).toEqual(words);
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByRole('button').click();
    expect(await leadsTo(page)).toEqual([went, again]);
  });

  test.each([
    ['stale', ['网络不通，以下是上次看到的内容。', 'one']],
    ['outdated', ['one']],
    ['done', ['one']],
  ])('%s: the answer is shown', async (answer, words) => {
    expect((await face(answer)).says).toEqual(words);
  });
});
