import { getBoard } from '../../../shared/contract/board';
import { officeDay } from '../../../shared/domain/clock/office-minutes';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayLead } from '../../../shared/domain/people/officer';
import { dayOf } from '../../../shared/domain/workdays';
import { figuredMonths } from '../../find/figured-months';
import { handle } from '../../http/handle';
import { showDesks, showItems, showOfficers, showParties } from '../../show/board';

export default handle(getBoard, async ({ input, caller, hall }) => {
  const desks = caller.desks.filter((desk) => input.desk === undefined || input.desk === desk);
  if (!mayLead(caller.role) || desks.length === 0) return refuse('NotForYou');
  const thisMonth = dayOf(hall.now()).slice(0, 7);
  const month = input.month ?? thisMonth;
  const [reference, now, counted, months] = await Promise.all([hall.reference(), hall.figures.read('NOW'), hall.figures.read(month), figuredMonths(hall, thisMonth, desks)]);
  return allow({
    month, months, desks: showDesks(now, counted, desks, reference), officers: showOfficers(now, counted, desks), items: showItems(counted, desks),
    parties: showParties(counted, desks, reference), dayMinutes: officeDay(reference.calendar),
  });
});
