import './environment';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleHall } from '../../functions/dev/bundle';
import { ensureClient } from '../../functions/dev/client-build';
import { findChromium } from './chromium';
import { makeSeededData } from './seeded-data';

export default async function globalSetup(): Promise<void> {
  // For somebody at work behind the wire: suites that need no client do not wait for one.
  const targets = process.env['HALL_WITHOUT_CLIENT'] === 'yes' ? [] : (['h5', 'weapp'] as const);
  await Promise.all([...targets.map((target) => ensureClient(console.log, target)), prepareHall()]);
}

async function prepareHall(): Promise<void> {
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const bundles = mkdtempSync(join(tmpdir(), 'hall-bundles-'));
  const seed = await makeSeededData();
  process.once('exit', () => [seed, bundles].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  await bundleHall(bundles);
  process.env['HALL_SEED'] = seed;
  process.env['HALL_BUNDLES'] = bundles;
}
