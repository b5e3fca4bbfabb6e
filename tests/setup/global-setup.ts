import './environment';
import { rmSync } from 'node:fs';
import { makeSeededData } from './seeded-data';

export default async function globalSetup(): Promise<void> {
  const seed = await makeSeededData();
  process.env['HALL_SEED'] = seed;
  process.once('exit', () => rmSync(seed, { recursive: true, force: true }));
}
