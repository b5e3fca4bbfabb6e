import { generateKeyPairSync } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';

/** A signing key of this machine's own, made at the first start and readable by nobody else. */
export function ensureSessionKey(file: string): void {
  if (existsSync(file)) return;
  // Written aside and moved, so that a start cut short leaves no half a key.
  writeFileSync(`${file}.new`, newSessionKey(), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** PEM of a new ES256 key. */
export function newSessionKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
