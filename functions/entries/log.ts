import type { Log } from '../http/serve';

/** One JSON line an event. What a line may hold is decided where it is written: codes and numbers, never a person's data. */
export const log: Log = (line) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
};
