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
  if (process.env['HALL_WITHOUT_CLIENT'] !== 'yes') for (const target of ['h5', 'weapp'] as const) ensureClient(console.log, target);
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const seed = await makeSeededData();
  process.env['HALL_SEED'] = seed;
  const bundles = mkdtempSync(join(tmpdir(), 'hall-bundles-'));
  await bundleHall(bundles);
  process.env['HALL_BUNDLES'] = bundles;
  process.once('exit', () => [seed, bundles].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
}
