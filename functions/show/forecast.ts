import type { MaterialForecast } from '../../shared/contract/items';
import type { ForecastRow } from '../../shared/domain/cases/forecast-materials';
import type { Reference } from '../hall';

export function showForecast(row: ForecastRow, applicantName: string, { licenceTypes }: Reference): MaterialForecast {
  const { code, name, necessity, when, by, ways, licence, reuse, expired } = row;
  return {
    code, name, necessity, when, by, ways,
    licence: licence && {
      licenceNo: licence.licenceNo, type: licence.type, name: licence.name, holderName: String(licence.fields['name'] ?? applicantName), validTo: licence.validTo,
      fields: licenceTypes[licence.type]?.fields.map((field) => field.label) ?? [],
    },
    reuse: reuse?.verified ? { fileId: reuse.fileId, name: reuse.name, validUntil: reuse.verified.validUntil } : null,
    expired: expired.map((one) => ({ name: one.name, validTo: one.validTo })),
  };
}
