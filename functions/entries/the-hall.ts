import type { Hall } from '../hall';
import { hallFromEnvironment } from '../open-hall';

let opened: Hall | undefined;

/** The hall of this container, opened at the first request. */
export async function theHall(): Promise<Hall> {
  opened ??= hallFromEnvironment(process.env);
  return opened;
}
