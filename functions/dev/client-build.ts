import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from './plain-fault';

const SOURCES = ['mobile/src', 'mobile/config', 'mobile/polyfill', 'shared/contract', 'shared/domain', 'shared/words', 'package-lock.json'];
const MARK = 'dist/h5.digest';

/** Builds the H5 client where it is missing or its sources have changed since; `say` hears about it before the wait. */
export function ensureClient(say: (line: string) => void): void {
  const digest = digestOf(SOURCES);
  if (existsSync('dist/h5/index.html') && existsSync(MARK) && readFileSync(MARK, 'utf8') === digest) return;
  say('Building the client, about a minute …');
  const built = spawnSync('npm', ['run', '--silent', 'build:h5'], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (built.status !== 0 || !existsSync('dist/h5/index.html')) throw new PlainFault(`The client could not be built; "npm run build:h5" says why.\n${built.stderr.slice(-2000)}`);
  writeFileSync(MARK, digest);
}

function digestOf(places: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of places.flatMap(filesIn).sort()) digest.update(file).update(readFileSync(file));
  return digest.digest('hex');
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!/^[^.]+$/.test(place)) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
