import { createCipheriv, createDecipheriv } from 'node:crypto';

const MARK = '|$4|';

/** 中国邮政: SM4 (ECB, PKCS#7) of the text with the key's own characters behind it, in base64 behind a mark. */
export function sealed(text: string, signKey: string): string {
  const cipher = createCipheriv('sm4-ecb', Buffer.from(signKey, 'base64'), null);
  return MARK + Buffer.concat([cipher.update(text + signKey, 'utf8'), cipher.final()]).toString('base64');
}

/** What was sealed with this key; nothing for anything else. */
export function unsealed(given: string, signKey: string): string | undefined {
  if (!given.startsWith(MARK)) return undefined;
  try {
    const decipher = createDecipheriv('sm4-ecb', Buffer.from(signKey, 'base64'), null);
    const text = Buffer.concat([decipher.update(Buffer.from(given.slice(MARK.length), 'base64')), decipher.final()]).toString('utf8');
    return text.endsWith(signKey) ? text.slice(0, -signKey.length) : undefined;
  } catch {
    return undefined;
  }
}
