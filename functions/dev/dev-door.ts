import type { ScheduleName } from '../../shared/contract/schedules';
import { schedules } from '../../shared/contract/schedules';
import { stampOf } from '../../shared/domain/workdays';
import type { DevDoor } from './gateway';

export type DevControls = {
  /** How far the hall's clock is from the real one, in milliseconds. */
  offset(): number;
  /** Moves the hall's clock; it goes on from there. */
  setOffset(ms: number): void;
  runSchedule(name: ScheduleName): Promise<number>;
};

/** What only the hall on one machine offers: `POST /dev/clock {now}`, `POST /dev/schedules/{name}`. */
export function devDoor(controls: DevControls): DevDoor {
  const clock = (offsetMs: number) => ({ now: stampOf(new Date(Date.now() + offsetMs)), offsetMs });
  return async (method, path, body) => {
    if (path === '/dev/clock' && method === 'GET') return clock(controls.offset());
    if (path === '/dev/clock' && method === 'POST') {
      const now = instantIn(body);
      if (now === undefined) return { refusal: 'InputUnreadable', message: '{"now": "2026-11-23T09:00:00+08:00"}' };
      const offsetMs = now === null ? 0 : now - Date.now();
      controls.setOffset(offsetMs);
      return clock(offsetMs);
    }
    const schedule = method === 'POST' ? schedules.find(({ name }) => path === `/dev/schedules/${name}`) : undefined;
    return schedule ? { touched: await controls.runSchedule(schedule.name) } : undefined;
  };
}

const EARLIEST = Date.parse('2000-01-01');
const LATEST = Date.parse('2100-01-01');

/** Milliseconds; `null` for the real clock; `undefined` when it cannot be read. */
function instantIn(body: string): number | null | undefined {
  try {
    const { now } = JSON.parse(body) as { now: unknown };
    if (now === null) return null;
    const at = typeof now === 'string' ? Date.parse(now) : Number.NaN;
    return at >= EARLIEST && at < LATEST ? at : undefined;
  } catch {
    return undefined;
  }
}
