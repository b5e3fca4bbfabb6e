import type { Movement, MovementKind } from '../../shared/domain/delivery/movement';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import { recordMovement } from '../../shared/domain/delivery/record-movement';
import { isSilent } from '../../shared/domain/delivery/silence';
import { handedParcel } from '../setup/parcel-on-record';
import { allowed } from './fixtures';

const moved = (kind: MovementKind, time: string): Movement => ({ carrier: 'EMS', waybillNo: '1100000000001', parcelNo: null, at: `2026-11-${time}:00.000+08:00`, kind, says: '已处理', place: '赣州市', eventId: `${kind}${time}` });
const after = (movements: readonly Movement[], parcel: Parcel = handedParcel('rule', 'EMS', '1100000000001')) => movements.reduce((one, movement) => allowed(recordMovement(one, movement)), parcel);
const journey = [moved('collected', '24T18:00'), moved('inTransit', '24T20:00'), moved('failed', '25T09:00'), moved('outForDelivery', '26T09:00'), moved('delivered', '26T10:00')];

/** Every order in which five reports can arrive. */
function orders<T>(all: readonly T[]): T[][] {
  return all.length < 2 ? [[...all]] : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

test('in whatever order reports arrive, the parcel is delivered, and its steps stand in the order of the scans', () => {
  for (const order of orders(journey)) {
    const parcel = after(order);
    expect([parcel.state, parcel.deliveredAt, parcel.lastMovedAt]).toEqual(['delivered', journey[4]?.at, journey[4]?.at]);
    expect(parcel.steps.slice(2).map(({ action }) => action)).toEqual(journey.map(({ kind }) => kind));
  }
});

test('an older scan turns nothing back; of two in one instant what naturally follows counts', () => {
  expect(after([journey[3] as Movement, journey[1] as Movement])).toMatchObject({ state: 'outForDelivery', lastMovedAt: journey[3]?.at });
  expect(after([moved('outForDelivery', '26T09:00'), moved('inTransit', '26T09:00')]).state).toBe('outForDelivery');
  expect(after([moved('inTransit', '26T09:00'), moved('outForDelivery', '26T09:00')]).state).toBe('outForDelivery');
});

test('what ends the journey counts although a scan of a slow clock seems to come after it', () => {
  expect(after([journey[0] as Movement, moved('inTransit', '26T10:05'), journey[4] as Movement])).toMatchObject({ state: 'delivered', deliveredAt: journey[4]?.at });
});

test('what was delivered stays so whatever is scanned later; a parcel that was sent anew hears no more', () => {
  expect(recordMovement(after(journey), moved('inTransit', '27T09:00'))).toMatchObject({ ok: false, refusal: 'ActionNotOpen' });
  expect(recordMovement(handedParcel('resent', 'EMS', '1', { state: 'resent' }), moved('inTransit', '27T09:00'))).toMatchObject({ ok: false });
  expect(after([journey[0] as Movement, moved('lost', '26T09:00'), moved('inTransit', '27T09:00')]).state).toBe('inTransit');
});

test('silence is 48 hours without a scan, told once until something moves again', () => {
  const parcel = after([journey[0] as Movement]);
  expect([isSilent(parcel, new Date('2026-11-26T17:59:59+08:00')), isSilent(parcel, new Date('2026-11-26T18:00:00+08:00'))]).toEqual([false, true]);
  const traced = { ...parcel, steps: [...parcel.steps, { action: 'traceLate' as const, by: 'clock' as const, who: 'hall', name: '', at: '2026-11-26T18:00:00.000+08:00', to: parcel.state }] };
  expect(isSilent(traced, new Date('2026-11-28T18:00:00+08:00'))).toBe(false);
  expect(isSilent({ ...parcel, way: 'village' }, new Date('2026-11-28T18:00:00+08:00'))).toBe(false);
});
