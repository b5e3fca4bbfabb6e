import { forecastMaterials } from '../../../shared/contract/items';
import { forecastMaterials as forecast } from '../../../shared/domain/cases/forecast-materials';
import { checkEligibility } from '../../../shared/domain/cases/start-case';
import { audienceOf } from '../../../shared/domain/items/holders';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { findWallets, getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showForecast } from '../../show/forecast';

export default handle(forecastMaterials, async ({ input, caller, hall }) => {
  const [item, person] = await Promise.all([hall.items.find(input.itemCode), getPerson(hall, caller.personId)]);
  if (!item) return refuse('ItemNotFound');
  const wallets = await findWallets(hall, person);
  const today = dayOf(hall.now());
  const rows = forecast(item.materials, { audience: audienceOf(person), answers: {}, wallets, today });
  return allow({
    materials: rows.map((row) => showForecast(row, person.name)),
    toGive: rows.filter((row) => row.necessity === 'required' && row.by !== 'form' && row.by !== 'licence').length,
    eligibility: checkEligibility(item.eligibility, person, today),
    isForYou: item.audience.includes(audienceOf(person)) && !item.isExternal,
  });
});
