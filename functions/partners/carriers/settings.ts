import { object, optional, parse, string } from 'valibot';
import type { CarrierSettings } from './open-carriers';

/** Everything that is secret between the hall and carriers, one JSON object; who is not in it is not asked. */
const secrets = object({ reportsKey: optional(string(), ''), emsSignKey: optional(string()), emsAuthorization: optional(string(), ''), sfCheckWord: optional(string()), kuaidi100Key: optional(string()) });

/** From the environment and the secret that goes with it; where there is neither, waybills are written by hand. */
export function carrierSettingsFrom(env: NodeJS.ProcessEnv, secret: string): CarrierSettings {
  const { reportsKey, emsSignKey, emsAuthorization, sfCheckWord, kuaidi100Key } = parse(secrets, secret === '' ? {} : JSON.parse(secret));
  const [ems, sf, kuaidi100] = [env['EMS_URL'], env['SF_URL'], env['KUAIDI100_URL']];
  return {
    reportsKey,
    ems: ems && emsSignKey ? { url: ems, senderNo: env['EMS_SENDER_NO'] ?? '', authorization: emsAuthorization, signKey: emsSignKey } : undefined,
    sf: sf && sfCheckWord ? { url: sf, partnerId: env['SF_PARTNER_ID'] ?? '', monthlyCard: env['SF_MONTHLY_CARD'] ?? '', checkWord: sfCheckWord } : undefined,
    kuaidi100: kuaidi100 && kuaidi100Key ? { url: kuaidi100, customer: env['KUAIDI100_CUSTOMER'] ?? '', key: kuaidi100Key, reportsTo: `${env['CARRIER_REPORTS_AT'] ?? ''}/api/public/carriers/kuaidi100/reports/${reportsKey}` } : undefined,
  };
}
