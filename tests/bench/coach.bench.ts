import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openBrowser, phone } from '../setup/browser';
import { findChromium } from '../setup/chromium';
import { photoOfPage, type Trouble } from '../setup/photos';
import { figuresOf } from './timing';

const ROUNDS = 7;
const troubles: readonly Trouble[] = ['none', 'blurred', 'dark', 'glare', 'cut'];
const SITE = 'http://coach.test/';
const code = `
  import { drawn } from './mobile/src/uploads/compress.h5';
  import { doubtsOf } from './mobile/src/uploads/coach';
  window.look = async (photo) => {
    const at = performance.now();
    const picture = await drawn(photo);
    const drew = performance.now();
    return { doubts: doubtsOf(picture.grey), coach: performance.now() - drew, all: performance.now() - at, bytes: picture.jpeg.size };
  };`;
type Look = { doubts: string[]; coach: number; all: number; bytes: number };

/** How long a twelve-megapixel photo takes from being chosen to the hint, under 4× CPU in a real browser: opened, turned, made light, looked at. */
export default async function coach(): Promise<string[]> {
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: '.', loader: 'ts' }, bundle: true, write: false, format: 'iife', resolveExtensions: ['.h5.ts', '.ts'] });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: phone });
    await page.route(`${SITE}**`, (route) => route.fulfill({ contentType: 'text/html', body: `<script>${outputFiles[0]?.text ?? ''}</script>` }));
    await page.goto(SITE);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const lines: string[] = [];
    for (const trouble of troubles) lines.push(await line(page, trouble));
    return lines;
  } finally {
    await browser.close();
  }
}

async function line(page: Page, trouble: Trouble): Promise<string> {
  const photo = await photoOfPage(trouble, { quality: 97 });
  await page.route(`${SITE}photo`, (route) => route.fulfill({ contentType: 'image/jpeg', body: photo }));
  await page.evaluate(`fetch('photo').then((answer) => answer.blob()).then((blob) => { window.photo = blob; })`);
  await page.unroute(`${SITE}photo`);
  const looks: Look[] = [];
  for (let round = 0; round < ROUNDS; round += 1) looks.push((await page.evaluate('window.look(window.photo)')) as Look);
  const [all, only] = [figuresOf(looks.map((look) => look.all)), figuresOf(looks.map((look) => look.coach))];
  const [{ doubts, bytes } = { doubts: [], bytes: 0 }] = looks;
  return `photo of ${(photo.length / 1024 / 1024).toFixed(1)} MB, ${trouble}: hint ${doubts.join() || 'none'} after ${all.p50.toFixed(0)} ms, p95 ${all.p95.toFixed(0)} ms, quickest ${Math.min(...looks.map((look) => look.all)).toFixed(0)} ms at 4× CPU (budget 1000 ms), of it the measures ${only.p50.toFixed(0)} ms · ${(bytes / 1024).toFixed(0)} KB to send`;
}
