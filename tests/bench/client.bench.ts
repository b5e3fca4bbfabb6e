import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureClient } from '../../functions/dev/client-build';
import { openBrowser } from '../setup/browser';
import { findChromium } from '../setup/chromium';
import { startHall } from '../setup/started-hall';
import { startPhone } from '../weapp/host/phone';
import { EMPTY_APP, ensureEmptyApp } from './empty-app';
import { openFirstPage, weighFirstPage, type Opened, type Served } from './first-page';
import { figuresOf } from './timing';
import { typeAhead, type Key } from './type-ahead';

const ROUNDS = 9;

/** What the first page weighs, how soon it is painted and answers, and what a key costs: beside an empty Taro app behind the same gateway, in turn with it. */
export default async function client(): Promise<string[]> {
  for (const target of ['h5', 'weapp'] as const) ensureClient(console.log, target);
  ensureEmptyApp();
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const folder = mkdtempSync(join(tmpdir(), 'hall-bench-client-'));
  // A copy: whoever builds meanwhile empties the folder.
  for (const built of ['dist/h5', 'dist/weapp', EMPTY_APP]) cpSync(built, join(folder, built), { recursive: true });
  const hallWith = (name: string, built: string) => startHall(join(folder, name), { env: { HALL_CLIENT: join(folder, built) } });
  const [hall, floor] = [await hallWith('ours', 'dist/h5'), await hallWith('floor', EMPTY_APP)];
  const browser = await openBrowser();
  try {
    const ours: Served = { address: hall.address, control: '.search.as-button', isAnswered: 'location.hash.includes("items/search")' };
    const empty: Served = { address: floor.address, control: '#control', isAnswered: 'Number(document.querySelector("#answer")?.textContent) > 0' };
    return [...(await weights(browser, ours, empty)), ...(await speeds(browser, ours, empty)), await firstSetData(join(folder, 'dist/weapp'), hall.address), await keys(browser, hall.address)];
  } finally {
    await browser.close();
    for (const one of [hall, floor]) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function weights(browser: Browser, ours: Served, empty: Served): Promise<string[]> {
  const [mine, theirs] = [await weighFirstPage(browser, ours), await weighFirstPage(browser, empty)];
  return [
    `H5 first page: JS ${kb(mine.script)} gz (budget 130 KB), ${over(mine.script, theirs.script)} of the empty app's ${kb(theirs.script)} (budget ≤ 1.25)`,
    `H5 first page: CSS ${kb(mine.stylesheet)} gz (budget 20 KB)`,
  ];
}

/** Medians of visits by new devices on slow 4G at 4× CPU, the two clients in turn. */
async function speeds(browser: Browser, ours: Served, empty: Served): Promise<string[]> {
  const opened = { mine: new Array<Opened>(), theirs: new Array<Opened>() };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of round % 2 === 0 ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const)) opened[who].push(await openFirstPage(browser, who === 'mine' ? ours : empty));
  }
  const line = (name: string, of: keyof Opened, budget: string) => {
    const [mine, theirs] = [median(opened.mine.map((one) => one[of])), median(opened.theirs.map((one) => one[of]))];
    return `${name}: ${over(mine, theirs)} of the empty app (budget ≤ ${budget}) · ours ${mine.toFixed(0)} ms, empty ${theirs.toFixed(0)} ms, slow 4G, 4× CPU`;
  };
  return [line('first contentful paint', 'paint', '1.15'), line('main control in reach and answering', 'ready', '1.40')];
}

async function firstSetData(root: string, address: string): Promise<string> {
  const phone = startPhone(root, address);
  await phone.settle();
  const { sent } = phone.front();
  phone.switchOff();
  return `mini-program home: first setData ${kb(sent[0] ?? 0)} (budget 64 KB), ${sent.length} calls until it rests, ${kb(sent.reduce((sum, bytes) => sum + bytes, 0))} in all`;
}

/** Each key's median over visits, so that a moment of a busy machine is not taken for a slow key; the first key of a page also wakes its code. */
async function keys(browser: Browser, address: string): Promise<string> {
  const visits: Key[][] = [];
  const unslowed: Key[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    visits.push(await typeAhead(browser, address, 4));
    // The throttle also multiplies the time that other programs take away; thread time without it does not.
    unslowed.push(...(await typeAhead(browser, address, 1)).slice(1));
  }
  const fourfold = 4 * median(unslowed.map(({ frame }) => frame));
  const [first = 0, ...rest] = (visits[0] ?? []).map((_key, at) => median(visits.map((visit) => visit[at]?.frame ?? 0)));
  const { p50, p95 } = figuresOf(visits.flatMap((visit) => visit.slice(1)).map(({ frame }) => frame));
  const all = median(visits.flat().map((key) => key.all));
  return `type-ahead, main thread from a key to the next frame at 4× CPU: ${p50.toFixed(1)} ms a key, p95 ${p95.toFixed(1)} ms, longest ${Math.max(...rest).toFixed(1)} ms (budget 16 ms), the page's first key ${first.toFixed(1)} ms · with the guesses ${all.toFixed(1)} ms · four times the thread time without the throttle: ${fourfold.toFixed(1)} ms a key`;
}

function median(spent: readonly number[]): number {
  return figuresOf(spent).p50;
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function over(mine: number, theirs: number): string {
  return `${(mine / theirs).toFixed(2)}×`;
}
