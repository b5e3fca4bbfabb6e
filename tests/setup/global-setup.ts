import './environment';
import { rmSync } from 'node:fs';
import { ensureClient } from '../../functions/dev/client-build';
import { findChromium } from './chromium';
import { makeSeededData } from './seeded-data';

export default async function globalSetup(): Promise<void> {
  for (const target of ['h5', 'weapp'] as const) ensureClient(console.log, target);
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const seed = await makeSeededData();
  process.env['HALL_SEED'] = seed;
  process.once('exit', () => rmSync(seed, { recursive: true, force: true }));
}
