import type { CarrierName } from './parcel';

/** Weights of the check digit of an international number (UPU S10). */
const S10 = [8, 6, 4, 2, 3, 5, 9, 7];

/** Whether a number may be this carrier's: EMS thirteen digits from 1 on, or XX#########CN with its check digit; SF `SF` and thirteen digits. */
export function isWaybillNo(carrier: CarrierName, no: string): boolean {
  if (carrier === 'SF') return /^SF\d{13}$/.test(no);
  const [, serial, check] = /^[A-Z]{2}(\d{8})(\d)CN$/.exec(no) ?? [];
  return serial === undefined ? /^1\d{12}$/.test(no) : s10Digit(serial) === Number(check);
}

function s10Digit(serial: string): number {
  const rest = 11 - ([...serial].reduce((sum, digit, at) => sum + Number(digit) * (S10[at] ?? 0), 0) % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}
