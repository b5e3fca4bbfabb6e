import { forecastMaterials } from '../../../shared/contract/items';
import { forecastMaterials as forecast } from '../../../shared/domain/cases/forecast-materials';
import { checkEligibility } from '../../../shared/domain/cases/start-case';
import { audienceOf } from '../../../shared/domain/items/holders';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findApplicant, signerOf } from '../../find/applicant';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showForecast } from '../../show/forecast';

export default handle(forecastMaterials, async ({ input, caller, hall }) => {
  const [item, person] = await Promise.all([hall.items.find(input.itemCode), getPerson(hall, caller.personId)]);
  if (!item) return refuse('ItemNotFound');
  const [applicant, reference] = await Promise.all([findApplicant(hall, { item, person, signer: signerOf(caller), answers: {} }), hall.reference()]);
  const rows = forecast(item.materials, applicant);
  return allow({
    materials: rows.map((row) => showForecast(row, person.name, reference)),
    toGive: rows.filter((row) => row.necessity === 'required' && row.by !== 'form' && row.by !== 'licence').length,
    eligibility: checkEligibility(item.eligibility, person, applicant.today),
    isForYou: item.audience.includes(audienceOf(person)) && !item.isExternal,
  });
});
