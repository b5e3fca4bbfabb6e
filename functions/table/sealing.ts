import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What seals personal data at rest (个人信息保护法 51): texts of records, and the marks by which a number is found again. */
export type Sealing = {
  seal(text: string): string;
  /** What was sealed, under any key of the ring. A text that an earlier release left open is itself. Throws when it was changed, or its key is gone. */
  open(written: string): string;
  /** Marks of a number or a text, of the newest key first. They say nothing of it to whoever has no key. */
  marksOf(text: string): [newest: string, ...older: string[]];
  /** Whether the newest key sealed it. */
  isNewest(written: string): boolean;
};

type Key = { id: string; seals: Buffer; marks: Buffer };

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** JSON begins with neither. */
const SEALED = /^~([\w-]+)\.(.*)$/s;

/**
 * `keys`: a line for each, `ID BASE64`, newest first; each 32 random bytes. What is written is sealed by the newest (AES-256-GCM
 * over the deflated text), what an older one sealed is still read: a key is added in front, and taken away when nothing is left of it.
 */
export function sealingWith(keys: string): Sealing {
  const ring = keys.split('\n').filter((line) => line.trim() !== '').map(keyOf);
  const [newest, ...older] = ring;
  if (!newest) throw new Error('FIELD_KEYS names no key: personal data cannot be kept without one. docs/deploy.md says how to make it.');
  const byId = new Map(ring.map((key) => [key.id, key]));
  return {
    seal: (text) => `~${newest.id}.${sealWith(newest, text).toString('base64')}`,
    open(written) {
      const [, id, body] = SEALED.exec(written) ?? [];
      if (id === undefined || body === undefined) return written;
      const key = byId.get(id);
      if (!key) throw new Error(`A record is sealed by the key ${id}, which FIELD_KEYS does not name`);
      return openWith(key, Buffer.from(body, 'base64'));
    },
    marksOf: (text) => [markWith(newest, text), ...older.map((key) => markWith(key, text))],
    isNewest: (written) => written.startsWith(`~${newest.id}.`),
  };
}

/** A line of a key ring that is not there yet. */
export function newFieldKey(): string {
  return `k${randomBytes(4).toString('hex')} ${randomBytes(32).toString('base64')}`;
}

function keyOf(line: string): Key {
  const [id = '', secret = ''] = line.trim().split(/\s+/);
  const bytes = Buffer.from(secret, 'base64');
  if (!/^[\w-]+$/.test(id) || bytes.length !== 32) throw new Error('A line of FIELD_KEYS is not “ID BASE64” of 32 bytes');
  const part = (use: string) => Buffer.from(hkdfSync('sha256', bytes, '', use, 32));
  return { id, seals: part('seal'), marks: part('mark') };
}

function sealWith(key: Key, text: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.seals, iv);
  const sealed = Buffer.concat([cipher.update(deflateRawSync(text)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function openWith(key: Key, body: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key.seals, body.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES }).setAuthTag(body.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return inflateRawSync(Buffer.concat([decipher.update(body.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])).toString();
}

const markWith = ({ marks }: Key, text: string) => createHmac('sha256', marks).update(text).digest('hex');
