import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';

/** A signing key of this machine's own, made at the first start and readable by nobody else. */
export function ensureSessionKey(file: string): void {
  if (!existsSync(file)) writeFileSync(file, newSessionKey(), { mode: 0o600 });
}

/** PEM of a new ES256 key. */
export function newSessionKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
