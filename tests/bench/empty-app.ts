import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = 'tests/bench/empty-app';
const MARK = 'dist/empty-app.digest';

/** Where the floor of the client's figures lies: one page, one control, Taro's own settings. */
export const EMPTY_APP = 'dist/empty-app';

/** Builds the empty app where it is missing or its sources, or the versions it is built with, have changed since. */
export function ensureEmptyApp(): void {
  const digest = createHash('sha256');
  const sources = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...sources.sort(), 'package-lock.json']) digest.update(file).update(readFileSync(file));
  const now = digest.digest('hex');
  const isThere = () => existsSync(join(EMPTY_APP, 'index.html'));
  if (isThere() && existsSync(MARK) && readFileSync(MARK, 'utf8') === now) return;
  const built = spawnSync(process.execPath, [resolve('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5'], {
    cwd: FOLDER, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8',
  });
  if (built.status !== 0 || !isThere()) throw new Error(`The empty app could not be built.\n${built.stdout.slice(-2000)}${built.stderr.slice(-2000)}`);
  writeFileSync(MARK, now);
}
