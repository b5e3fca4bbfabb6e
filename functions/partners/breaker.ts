export type Breaker = { mayTry(): boolean; succeeded(): void; failed(): void };

const FAILURES = 5;
const REST_MS = 15_000;

/** After several failures in a row nobody is kept waiting: no call for a short while, then one that tries for all. */
export function openBreaker(clock: () => number): Breaker {
  let inARow = 0;
  let restsUntil = 0;
  let isTrying = false;
  return {
    mayTry() {
      if (inARow < FAILURES) return true;
      if (isTrying || clock() < restsUntil) return false;
      isTrying = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      isTrying = false;
    },
    failed() {
      inARow += 1;
      isTrying = false;
      restsUntil = clock() + REST_MS;
    },
  };
}
