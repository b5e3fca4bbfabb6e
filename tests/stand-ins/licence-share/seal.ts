import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sm2 } from 'sm-crypto';

export type Sealed = { content: string; signature: string };
export type Seal = { publicKey: string; seal(content: unknown): Sealed };

/** The issuer's e-seal: SM2 over SM3 with the default user id. Its key is made at the first start and stays in the folder. */
export function openSeal(folder: string | undefined): Seal {
  const { privateKey, publicKey } = keyPairIn(folder);
  const sealed = new Map<string, string>();
  return {
    publicKey,
    seal(content) {
      const text = JSON.stringify(content);
      const signature = sealed.get(text) ?? sm2.doSignature(text, privateKey, { hash: true, publicKey, userId: '1234567812345678' });
      sealed.set(text, signature);
      return { content: text, signature };
    },
  };
}

function keyPairIn(folder: string | undefined): { privateKey: string; publicKey: string } {
  const file = folder === undefined ? undefined : join(folder, 'seal.json');
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as { privateKey: string; publicKey: string };
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  if (file) writeFileSync(file, JSON.stringify({ privateKey, publicKey }), { mode: 0o600 });
  return { privateKey, publicKey };
}
