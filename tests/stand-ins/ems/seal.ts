import { sm4 } from 'sm-crypto-v2';

const keyOf = (signKey: string) => new Uint8Array(Buffer.from(signKey, 'base64'));

/** What the sender meant, or nothing: without the mark, under another key, or without the key's own characters at the end. */
export function open(given: string, signKey: string): string | undefined {
  if (!given.startsWith('|$4|')) return undefined;
  try {
    const text = Buffer.from(sm4.decrypt(new Uint8Array(Buffer.from(given.slice(4), 'base64')), keyOf(signKey), { output: 'array' }) as Uint8Array).toString();
    return text.endsWith(signKey) ? text.slice(0, text.length - signKey.length) : undefined;
  } catch {
    return undefined;
  }
}

export function close(text: string, signKey: string): string {
  const bytes = sm4.encrypt(new Uint8Array(Buffer.from(text + signKey)), keyOf(signKey), { output: 'array' }) as Uint8Array;
  return `|$4|${Buffer.from(bytes).toString('base64')}`;
}
