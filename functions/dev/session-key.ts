import { generateKeyPairSync } from 'node:crypto';

/** PEM of a new ES256 key. */
export function newSessionKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
