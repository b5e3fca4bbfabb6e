import { unreachableWords } from '../../shared/words/unreachable';
import { say } from './said';

const RELOADED = 'reloaded-at';
const SOON_MS = 10_000;

/**
 * A page's code is fetched when it is first opened. When that fails the line is broken, which is said,
 * or the hall was updated meanwhile, and loading afresh gets the new code; once, lest it never ends.
 */
export function watchForMissingCode(): void {
  window.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    if ((reason as Error | undefined)?.name !== 'ChunkLoadError') return;
    const isAgain = Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < SOON_MS;
    if (!navigator.onLine || isAgain) {
      say(unreachableWords);
      return;
    }
    sessionStorage.setItem(RELOADED, String(Date.now()));
    window.location.reload();
  });
}
