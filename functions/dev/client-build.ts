import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textSources } from '../../mobile/config/text-sources';
import { PlainFault } from './plain-fault';

const SOURCES = ['mobile/src', 'mobile/config', 'mobile/polyfill', 'mobile/babel.config.js', 'shared/contract', 'shared/domain', ...textSources, 'package-lock.json'];
/** The file without which a build is none. */
const entry = { h5: 'index.html', weapp: 'app.json', alipay: 'app.json' } as const;
const names = { h5: 'client', weapp: 'mini-program', alipay: 'Alipay mini-program' } as const;

/** Builds the client where it is missing or its sources have changed since; `say` hears about it before the wait. Targets may be built side by side. */
export async function ensureClient(say: (line: string) => void, target: keyof typeof entry = 'h5'): Promise<void> {
  const digest = digestOf(SOURCES);
  const mark = `dist/${target}.digest`;
  const isThere = () => existsSync(join('dist', target, entry[target]));
  if (isThere() && existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  say(`Building the ${names[target]}, about a minute …`);
  const { status, complaints } = await build(target);
  if (status !== 0 || !isThere()) throw new PlainFault(`The ${names[target]} could not be built; "npm run build:${target}" says why.\n${complaints.slice(-2000)}`);
  writeFileSync(mark, digest);
}

function build(target: string): Promise<{ status: number | null; complaints: string }> {
  const building = spawn('npm', ['run', '--silent', `build:${target}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => { building.kill(); };
  process.once('exit', stop);
  let complaints = '';
  building.stderr.setEncoding('utf8').on('data', (text: string) => { complaints += text; });
  return new Promise((resolve, reject) => {
    building.once('error', reject);
    building.once('close', (status) => {
      process.removeListener('exit', stop);
      resolve({ status, complaints });
    });
  });
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
