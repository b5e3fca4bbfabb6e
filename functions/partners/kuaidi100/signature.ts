import { createHash } from 'node:crypto';

/** 快递100 signs with 32 upper-case hex digits of an MD5 over parts as they are. */
export function signOf(...parts: readonly string[]): string {
  return createHash('md5').update(parts.join('')).digest('hex').toUpperCase();
}
