import type { MaterialForecast } from '../../shared/contract/items';
import type { ForecastRow } from '../../shared/domain/cases/forecast-materials';

export function showForecast(row: ForecastRow, applicantName: string): MaterialForecast {
  const { code, name, necessity, when, by, licence, expired } = row;
  return {
    code, name, necessity, when, by,
    licence: licence && { licenceNo: licence.licenceNo, type: licence.type, name: licence.name, holderName: String(licence.fields['name'] ?? applicantName), validTo: licence.validTo },
    expired: expired.map((one) => ({ name: one.name, validTo: one.validTo })),
  };
}
