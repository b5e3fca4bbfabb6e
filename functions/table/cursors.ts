import { createHmac, timingSafeEqual } from 'node:crypto';

type Key = Record<string, unknown>;

/**
 * Page cursors travel through phones, so they are sealed to the list they belong to: a cursor of another list, or one
 * that was edited, is read as none and the list starts anew.
 */
export function cursorsSealedWith(secret: string) {
  const seal = (list: string, body: string) => createHmac('sha256', secret).update(`${list}\n${body}`).digest('base64url').slice(0, 16);
  return {
    write(list: string, key: Key | undefined): string | undefined {
      if (!key) return undefined;
      const body = Buffer.from(JSON.stringify(key)).toString('base64url');
      return `${body}.${seal(list, body)}`;
    },
    read(list: string, cursor: string | undefined): Key | undefined {
      const [body = '', mark = '', ...rest] = cursor?.split('.') ?? [];
      const right = seal(list, body);
      if (rest.length > 0 || Buffer.byteLength(mark) !== right.length || !timingSafeEqual(Buffer.from(mark), Buffer.from(right))) return undefined;
      return JSON.parse(Buffer.from(body, 'base64url').toString()) as Key;
    },
  };
}

export type Cursors = ReturnType<typeof cursorsSealedWith>;
