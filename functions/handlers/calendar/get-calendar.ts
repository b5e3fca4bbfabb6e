import { getCalendar } from '../../../shared/contract/calendar';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showYears } from '../../show/calendar';

export default handle(getCalendar, async ({ hall }) => {
  const { calendar } = await hall.reference();
  const { opensAt, noon, closesAt } = calendar;
  return allow({ hours: { opensAt, noon, closesAt }, years: showYears(calendar) });
});
