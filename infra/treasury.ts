import { CfnSecret, Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** The treasury as a function is told of it; nothing of it is a secret but the key, which the function reads itself. */
export type Treasury = { key: ISecret; environment: Record<string, string> };
export type TreasurySettings = { url: string; appId: string };

/** The place of the key that signs payment orders, made empty: the treasury gives it out. */
export function treasuryOf(scope: Construct, { url, appId }: TreasurySettings): Treasury {
  const secret = new CfnSecret(scope, 'TreasuryKey', { description: 'Key that signs payment orders to the treasury' });
  const key = Secret.fromSecretCompleteArn(scope, 'TreasuryKeyByArn', secret.ref);
  return { key, environment: { TREASURY_URL: url, TREASURY_APP_ID: appId, TREASURY_KEY_SECRET: key.secretArn } };
}

/** From the environment of the synthesis; a hall without a treasury makes orders that wait until there is one. */
export function treasurySettingsFrom(env: NodeJS.ProcessEnv): TreasurySettings | undefined {
  const [url, appId] = [env['TREASURY_URL'], env['TREASURY_APP_ID']];
  if (!url) return undefined;
  if (!url.startsWith('https://') || !appId) throw new Error('TREASURY_URL is https and comes with TREASURY_APP_ID.');
  return { url, appId };
}
