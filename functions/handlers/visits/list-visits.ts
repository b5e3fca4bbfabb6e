import { listVisits } from '../../../shared/contract/visits';
import { allow, refuse } from '../../../shared/domain/outcome';
import { deskLane, officerLane } from '../../../shared/domain/visits/booking';
import { daysAfter } from '../../../shared/domain/files/uses';
import { handle } from '../../http/handle';
import { showVisit } from '../../show/visit';

/** A month of pages at the most. */
const DAYS = 31;

export default handle(listVisits, async ({ input, caller, hall }) => {
  const { from, to, view = 'mine', desk = caller.desks[0] } = input;
  if (view === 'desk' && (desk === undefined || !caller.desks.includes(desk))) return refuse('NotForYou');
  if (to < from || to >= daysAfter(from, DAYS)) return refuse('SpanTooLong', { atMostDays: DAYS });
  const [pages, reference] = await Promise.all([hall.diary.read(view === 'mine' ? officerLane(caller.officerId) : deskLane(desk ?? ''), from, to), hall.reference()]);
  return allow({ visits: pages.flatMap(({ bookings }) => bookings).map((one) => showVisit(one, caller, reference)), from, to });
});
