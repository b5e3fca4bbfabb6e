import type { Hall } from '../hall';
import { hallFromEnvironment } from '../open-hall';

let opened: Promise<Hall> | undefined;

/** The hall of this container, opened at the first request; an opening that failed is tried again. */
export function theHall(): Promise<Hall> {
  opened ??= hallFromEnvironment(process.env).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
