import type { ScheduleName } from '../../shared/contract/schedules';
import { schedules } from '../../shared/contract/schedules';
import { stampOf } from '../../shared/domain/workdays';
import type { DevDoor } from './gateway';

export type DevControls = {
  /** Moves the hall's clock; it goes on from there. */
  setOffset(ms: number): void;
  runSchedule(name: ScheduleName): Promise<number>;
};

/** What only the hall on one machine offers: `POST /dev/clock {now}`, `POST /dev/schedules/{name}`. */
export function devDoor(controls: DevControls): DevDoor {
  let offsetMs = 0;
  const clock = () => ({ now: stampOf(new Date(Date.now() + offsetMs)), offsetMs });
  return async (method, path, body) => {
    if (path === '/dev/clock' && method === 'GET') return clock();
    if (path === '/dev/clock' && method === 'POST') {
      const now = instantIn(body);
      if (now === undefined) return { refusal: 'InputUnreadable', message: '{"now": "2026-11-23T09:00:00+08:00"}' };
      offsetMs = now === null ? 0 : now - Date.now();
      controls.setOffset(offsetMs);
      return clock();
    }
    const schedule = method === 'POST' ? schedules.find(({ name }) => path === `/dev/schedules/${name}`) : undefined;
    return schedule ? { touched: await controls.runSchedule(schedule.name) } : undefined;
  };
}

/** Milliseconds; `null` for the real clock; `undefined` when it cannot be read. */
function instantIn(body: string): number | null | undefined {
  try {
    const { now } = JSON.parse(body) as { now: unknown };
    if (now === null) return null;
    const at = typeof now === 'string' ? Date.parse(now) : Number(now);
    return Number.isFinite(at) ? at : undefined;
  } catch {
    return undefined;
  }
}
