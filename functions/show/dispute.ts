import type { DisputeView } from '../../shared/contract/licences';
import { isOverdue, type Dispute } from '../../shared/domain/licences/dispute';
import { maskNumber } from '../../shared/domain/people/mask';
import { dayOf } from '../../shared/domain/workdays';
import { isIdentifying } from './licence';

/** A dispute, for the holder who opened it; a number that identifies a person stays masked. */
export function showDispute(one: Dispute, now: Date): DisputeView {
  const { disputeNo, state, licenceNo, licenceName, field, label, openedAt, dueOn, answer } = one;
  const shown = (value: string) => (isIdentifying(field) ? maskNumber(value) : value);
  return {
    disputeNo, state, licenceNo, licenceName, field, label, says: shown(one.says), shouldBe: shown(one.shouldBe), openedAt, dueOn,
    isOverdue: isOverdue(one, dayOf(now)), answer,
  };
}
