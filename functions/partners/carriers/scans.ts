import { createHash, timingSafeEqual } from 'node:crypto';
import type { Movement } from '../../../shared/domain/delivery/movement';
import { stampOf } from '../../../shared/domain/workdays';

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/;

/** A carrier's wall clock in China (`2026-11-25 10:03:00`) as an instant with its zone; nothing for what is no time. */
export function instantOf(wallClock: string): string | undefined {
  const [, day, time] = WALL_CLOCK.exec(wallClock.trim()) ?? [];
  const at = new Date(`${day}T${time}+08:00`);
  return Number.isNaN(at.getTime()) ? undefined : stampOf(at);
}

/** The same for the same scan, whichever way and however often it is told. */
export function scanned(scan: Omit<Movement, 'eventId'>, code: string): Movement {
  return { ...scan, eventId: createHash('sha256').update([scan.carrier, scan.waybillNo, scan.at, code].join('\n')).digest('hex').slice(0, 24) };
}

export function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** JSON that may not be any. */
export function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
