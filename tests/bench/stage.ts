import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../setup/browser';
import { findChromium } from '../setup/chromium';
import { startHall, type StartedHall } from '../setup/started-hall';

export type Stage = {
  browser: Browser;
  /** Whoever builds meanwhile empties the folder. */
  copyOf(built: string): string;
  /** The address of a hall of its own that shows this client. */
  serve(built: string): Promise<string>;
};

/** A browser and the halls that a measure of the client needs, for as long as it takes. */
export async function onStage<T>(measure: (stage: Stage) => Promise<T>): Promise<T> {
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const folder = mkdtempSync(join(tmpdir(), 'hall-bench-client-'));
  const halls: StartedHall[] = [];
  const copyOf = (built: string) => {
    cpSync(built, join(folder, built), { recursive: true });
    return join(folder, built);
  };
  const serve = async (built: string) => {
    const hall = await startHall(join(folder, `hall-${halls.length}`), { env: { HALL_CLIENT: copyOf(built) } });
    halls.push(hall);
    return hall.address;
  };
  const browser = await openBrowser();
  try {
    return await measure({ browser, copyOf, serve });
  } finally {
    await browser.close();
    for (const hall of halls) await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
