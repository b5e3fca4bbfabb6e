import { randomBytes } from 'node:crypto';

const LIFE_MS = 5 * 60_000;

/** Codes that are good once and for five minutes, each for one purpose. */
export function openOnce<T>(now: () => number) {
  const given = new Map<string, { purpose: string; whose: T; at: number }>();
  return {
    give(purpose: string, whose: T): string {
      const code = randomBytes(16).toString('hex');
      given.set(code, { purpose, whose, at: now() });
      return code;
    },
    /** `late`: it was good; `unknown`: it never was, or is used, or is for another purpose. */
    take(purpose: string, code: string): T | 'late' | 'unknown' {
      const found = given.get(code);
      if (found?.purpose !== purpose) return 'unknown';
      given.delete(code);
      return now() - found.at > LIFE_MS ? 'late' : found.whose;
    },
  };
}
