import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { SignInStates } from '../hall';

const LIFE_MS = 10 * 60_000;

/** Nothing is stored: the state names what the browser keeps to itself, and until when, sealed with the hall's own key. */
export function signInStatesWith(secret: string): SignInStates {
  const sealOf = (challenge: string, until: string) => createHmac('sha256', secret).update(`sign-in state\n${challenge}\n${until}`).digest('base64url');
  return {
    make(challenge, at) {
      const until = String(at.getTime() + LIFE_MS);
      return [challenge, until, sealOf(challenge, until)].join('.');
    },
    holds(state, verifier, at) {
      const [challenge = '', until = '', seal = ''] = state.split('.');
      const [right, given] = [Buffer.from(sealOf(challenge, until)), Buffer.from(seal)];
      const isOurs = given.length === right.length && timingSafeEqual(given, right);
      return isOurs && at.getTime() <= Number(until) && createHash('sha256').update(verifier).digest('base64url') === challenge;
    },
  };
}
