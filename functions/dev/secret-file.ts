import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';

/** What the hall signs its calls to a stand-in with, made at the first start and readable by nobody else. */
export function ensureSecret(file: string): void {
  if (existsSync(file)) return;
  writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
