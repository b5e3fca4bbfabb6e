import { isFields } from './fields';

/** What went wrong on the phone, in the order it was heard. */
export type Complaints = { heard: string[]; say(...said: unknown[]): void; guard(run: () => void): void };

export function makeComplaints(): Complaints {
  const heard: string[] = [];
  const say = (...said: unknown[]) => void heard.push(said.map(wordsOf).join(' '));
  return {
    heard, say,
    guard(run) {
      try {
        run();
      } catch (error) {
        say(error);
      }
    },
  };
}

function wordsOf(error: unknown): string {
  return isFields(error) && typeof error['message'] === 'string' ? `${String(error['name'])}: ${error['message']}` : String(error).slice(0, 500);
}
