import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Chromium = { executablePath: string; libraries?: string };

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The machine's own Chromium (or the one named in CHROMIUM), else the one carried by an npm package, unpacked once. */
export function findChromium(): Chromium {
  const own = [process.env['CHROMIUM'] ?? '', ...installed].find((file) => file !== '' && existsSync(file));
  if (own) return { executablePath: own };
  const folder = resolve('.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const said = execFileSync(process.execPath, [join(__dirname, 'carried-chromium.mjs')], { env: { ...process.env, TMPDIR: folder }, encoding: 'utf8' });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '{}') as Chromium;
}
