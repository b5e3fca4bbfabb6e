import { createHash } from 'node:crypto';

/** As Java's `URLEncoder` writes UTF-8: a space is `+`, and only letters, digits and `.-*_` stay as they are. */
function javaEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%20', '+');
}

/** 顺丰 standard mode: base64 of the MD5 of message, time and check word together, encoded as for a form. */
export function digestOf(message: string, timestamp: string, checkWord: string): string {
  return createHash('md5').update(javaEncoded(message + timestamp + checkWord)).digest('base64');
}
