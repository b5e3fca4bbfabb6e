import '../setup/environment';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSessionKey } from '../../functions/dev/session-key';
import { ensureClient } from '../../functions/dev/client-build';
import { openBrowser } from '../setup/browser';
import { findChromium } from '../setup/chromium';
import { startHall } from '../setup/started-hall';
import { faultsOf } from './faults';
import { everyLook, openScreen } from './looks';
import { screensOf, sizesOf, type HallClock } from './screens';

const OUT = 'dist/pictures';

/** `npm run pictures [part of a name]`: every screen in every look, to be looked at; fails when one of them is not sound. */
async function take(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  await ensureClient(console.log);
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  // Codes on documents are made with it, here as in the hall.
  process.env['SESSION_KEY'] = newSessionKey();
  const folder = mkdtempSync(join(tmpdir(), 'hall-pictures-'));
  const hall = await startHall(folder);
  const browser = await openBrowser();
  try {
    mkdirSync(OUT, { recursive: true });
    for (const screen of (await screensOf(hall.address, clockOf(hall.address))).filter(({ name }) => name.includes(wanted))) {
      console.log(screen.name);
      for (const look of everyLook) {
        for (const [suffix, size] of sizesOf(screen)) {
          const page = await openScreen(browser, hall.address, screen, look, size);
          await page.screenshot({ path: join(OUT, `${screen.name}${suffix}.${look}.png`), animations: 'disabled' });
          for (const fault of await faultsOf(page, look)) {
            console.error(`  ${screen.name}${suffix}, ${look}: ${fault}`);
            process.exitCode = 1;
          }
          await page.context().close();
        }
      }
    }
  } finally {
    await browser.close();
    await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function clockOf(address: string): HallClock {
  return {
    async setClock(now) { await fetch(`${address}/dev/clock`, { method: 'POST', body: JSON.stringify({ now }) }); },
    run: (schedule) => fetch(`${address}/dev/schedules/${schedule}`, { method: 'POST' }),
  };
}

take().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
