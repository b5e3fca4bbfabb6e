import { forgetReceiver, forgetWish, mayForget } from '../../../shared/domain/delivery/forget-receiver';
import { RECEIVER_DAYS } from '../../../shared/domain/privacy/notice';
import { dayOf, daysAfter } from '../../../shared/domain/workdays';
import type { Hall } from '../../hall';

/** Handed over so long before it ended at the most. */
const MONTHS_BACK = [0, 31, 62];

/** Masks receivers of parcels whose journey has long been over, and what was wished for them. Answers how many. */
export async function sweepReceivers(hall: Hall): Promise<number> {
  const today = dayOf(hall.now());
  const months = new Set(MONTHS_BACK.map((days) => daysAfter(today, -RECEIVER_DAYS - days).slice(0, 7)));
  let swept = 0;
  for (const month of months) {
    for (const { parcelNo } of await hall.parcels.ledger(month)) {
      const parcel = await hall.parcels.find(parcelNo);
      if (!parcel || !mayForget(parcel, today)) continue;
      const wishes = await Promise.all(parcel.contents.map(({ caseNo }) => hall.parcels.wish(caseNo)));
      if (await hall.parcels.record(forgetReceiver(parcel), wishes.filter((wish) => wish !== undefined).map(forgetWish))) swept += 1;
    }
  }
  return swept;
}
