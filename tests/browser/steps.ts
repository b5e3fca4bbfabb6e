import type { Locator, Page } from 'playwright-core';

/** What people see: the page in front; the pages behind it stay in the document, hidden. */
export const inSight = (found: Locator): Locator => found.filter({ visible: true }).first();
export const button = (page: Page, name: RegExp | string): Locator => inSight(page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }));

export async function see(page: Page, words: string | RegExp): Promise<void> {
  await inSight(page.getByText(words)).waitFor();
}

export async function signInAs(page: Page, code: string): Promise<void> {
  await page.goto('/#/me/sign-in');
  await inSight(page.getByRole('textbox')).fill(code);
  await button(page, '登录').click();
  await page.getByRole('heading', { name: '登录' }).waitFor({ state: 'hidden' });
}

/** Opens an item's guide and begins to apply. */
export async function apply(page: Page, itemCode: string): Promise<void> {
  await page.goto(`/#/items/guide?itemCode=${itemCode}`);
  await button(page, '在线办理').click();
  await inSight(page.getByRole('heading', { level: 1, name: '填写信息' })).waitFor();
  await button(page, /下一步/).waitFor();
}
