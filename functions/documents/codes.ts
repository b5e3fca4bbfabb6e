import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Documents } from '../hall';

/** 96 bits in base64url: nobody guesses them, and a person can still type them. */
const LENGTH = 16;

/**
 * What proves that the hall itself wrote a document: its number sealed with the hall's own key, so that nothing need be stored.
 * @param site where the web client is, without a slash at its end
 */
export function documentCodesWith(secret: string, site: string): Omit<Documents, 'render' | 'renderLabel' | 'pressLicence'> {
  const codeOf = (documentId: string) => createHmac('sha256', secret).update(`document\n${documentId}`).digest('base64url').slice(0, LENGTH);
  return {
    codeOf,
    isCodeOf(documentId, code) {
      const [right, given] = [Buffer.from(codeOf(documentId)), Buffer.from(code)];
      return given.length === right.length && timingSafeEqual(given, right);
    },
    addressOf: (documentId) => `${site}/#/documents/check?document=${documentId}&code=${codeOf(documentId)}`,
  };
}
