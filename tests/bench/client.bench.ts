import type { Browser } from 'playwright-core';
import { ensureClient } from '../../functions/dev/client-build';
import { startPhone } from '../weapp/host/phone';
import { EMPTY_APP, ensureEmptyApp } from './empty-app';
import { openFirstPage, weighFirstPage, type Opened, type Served } from './first-page';
import { onStage } from './stage';
import { median } from './timing';

const ROUNDS = 9;

/** What the first page weighs, how soon it is painted and answers: beside an empty Taro app behind the same gateway, in turn with it. */
export default async function client(): Promise<string[]> {
  for (const target of ['h5', 'weapp'] as const) await ensureClient(console.log, target);
  ensureEmptyApp();
  return onStage(async ({ browser, copyOf, serve }) => {
    const weapp = copyOf('dist/weapp');
    const ours: Served = { address: await serve('dist/h5'), control: '.search.as-button', isAnswered: 'location.hash.includes("items/search")' };
    const empty: Served = { address: await serve(EMPTY_APP), control: '#control', isAnswered: 'Number(document.querySelector("#answer")?.textContent) > 0' };
    return [...(await weights(browser, ours, empty)), ...(await speeds(browser, ours, empty)), await firstSetData(weapp, ours.address)];
  });
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

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function over(mine: number, theirs: number): string {
  return `${(mine / theirs).toFixed(2)}×`;
}
