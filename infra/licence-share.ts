import { CfnSecret, Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** The licence share as a function is told of it; nothing of it is a secret but the key, which the function reads itself. */
export type LicenceShare = { key: ISecret; environment: Record<string, string> };
export type ShareSettings = { url: string; appId: string; publicKey: string };

/** The place of the key that signs calls to the share, made empty: the share's operator gives it out. */
export function licenceShare(scope: Construct, { url, appId, publicKey }: ShareSettings): LicenceShare {
  const secret = new CfnSecret(scope, 'LicenceShareKey', { description: 'Key that signs calls to the licence share' });
  const key = Secret.fromSecretCompleteArn(scope, 'LicenceShareKeyByArn', secret.ref);
  return {
    key,
    environment: { LICENCE_SHARE_URL: url, LICENCE_SHARE_APP_ID: appId, LICENCE_SHARE_PUBLIC_KEY: publicKey, LICENCE_SHARE_KEY_SECRET: key.secretArn },
  };
}

/** From the environment of the synthesis; a hall without a share has no answer from it, and asks for what it cannot fetch. */
export function shareSettingsFrom(env: NodeJS.ProcessEnv): ShareSettings | undefined {
  const url = env['LICENCE_SHARE_URL'];
  if (!url) return undefined;
  const [appId, publicKey] = [env['LICENCE_SHARE_APP_ID'], env['LICENCE_SHARE_PUBLIC_KEY']];
  if (!url.startsWith('https://') || !appId || !publicKey) throw new Error('LICENCE_SHARE_URL is https and comes with LICENCE_SHARE_APP_ID and LICENCE_SHARE_PUBLIC_KEY.');
  return { url, appId, publicKey };
}
