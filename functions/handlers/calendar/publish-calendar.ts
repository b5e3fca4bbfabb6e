import { publishCalendar } from '../../../shared/contract/calendar';
import { daysChanged } from '../../../shared/domain/clock/publish-calendar';
import { publish, withPublished } from '../../../shared/domain/clock/published';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { stampOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';

/** The recount of open cases is begun by the clock, which sees the new version: nothing is lost between the two. */
export default handle(publishCalendar, async ({ input, caller, hall }) => {
  if (!mayPublish(caller.role)) return refuse('NotForYou');
  const [{ calendar: base }, before] = await Promise.all([hall.reference(), hall.calendar.published()]);
  const after = publish(before, base, input, { officer: { officerId: caller.officerId, name: caller.name }, at: stampOf(hall.now()) });
  if (!after.ok) return after;
  const isKept = after.value === before || (await hall.calendar.publish(after.value));
  if (!isKept) return refuse('ChangedMeanwhile');
  return allow({ year: input.year, changed: daysChanged(withPublished(base, before), withPublished(base, after.value), input.year) });
});
