import { dayOf, timeOf } from '../../shared/domain/workdays';

/** Today in China, whatever the device's time zone says. */
export function today(): string {
  return dayOf(new Date());
}

export function hourNow(): number {
  return Number(timeOf(new Date()).slice(0, 2));
}
