import { CfnSecret, Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** The carriers as a function is told of them; what is secret between them and the hall it reads itself. */
export type Carriers = { keys: ISecret; environment: Record<string, string> };
export type CarrierSettings = Record<string, string>;

const names = ['EMS_URL', 'EMS_SENDER_NO', 'SF_URL', 'SF_PARTNER_ID', 'SF_MONTHLY_CARD', 'KUAIDI100_URL', 'KUAIDI100_CUSTOMER', 'CARRIER_REPORTS_AT'] as const;

/** The place of the carriers' keys, made empty: they give them out. One JSON object: reportsKey, emsSignKey, emsAuthorization, sfCheckWord, kuaidi100Key. */
export function carriersOf(scope: Construct, settings: CarrierSettings): Carriers {
  const secret = new CfnSecret(scope, 'CarrierKeys', { description: 'Keys between the hall and carriers, as JSON' });
  const keys = Secret.fromSecretCompleteArn(scope, 'CarrierKeysByArn', secret.ref);
  return { keys, environment: { ...settings, CARRIER_KEYS_SECRET: keys.secretArn } };
}

/** From the environment of the synthesis; a hall without carriers writes waybills by hand. */
export function carrierSettingsFrom(env: NodeJS.ProcessEnv): CarrierSettings | undefined {
  const given = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const urls = ['EMS_URL', 'SF_URL', 'KUAIDI100_URL'].flatMap((name) => given[name] ?? []);
  if (urls.length === 0) return undefined;
  if (urls.some((url) => !url.startsWith('https://'))) throw new Error('Carriers are asked over https: EMS_URL, SF_URL, KUAIDI100_URL.');
  if (given['KUAIDI100_URL'] && !given['CARRIER_REPORTS_AT']?.startsWith('https://')) throw new Error('KUAIDI100_URL comes with CARRIER_REPORTS_AT, the address of the gateway.');
  return given;
}
