import { CfnSecret, Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** Where people sign in, as a function is told of it; what is secret in it it reads itself. */
export type SignIn = { keys: ISecret; environment: Record<string, string> };
export type SignInSettings = Record<string, string>;

const names = ['WECHAT_APP_ID', 'PROVINCE_URL', 'PROVINCE_APP_ID'] as const;

/** The place of the secrets of WeChat and the province, made empty: they give them out. One JSON object: wechatSecret, provinceSecret. */
export function signInOf(scope: Construct, settings: SignInSettings): SignIn {
  const secret = new CfnSecret(scope, 'SignInKeys', { description: 'Secrets between the hall and WeChat and the unified login, as JSON' });
  const keys = Secret.fromSecretCompleteArn(scope, 'SignInKeysByArn', secret.ref);
  return { keys, environment: { ...settings, SIGN_IN_KEYS_SECRET: keys.secretArn } };
}

/** From the environment of the synthesis; a hall without them lets nobody in. */
export function signInSettingsFrom(env: NodeJS.ProcessEnv): SignInSettings | undefined {
  const given = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  if (!given['WECHAT_APP_ID'] && !given['PROVINCE_URL']) return undefined;
  if (given['PROVINCE_URL'] && !(given['PROVINCE_URL'].startsWith('https://') && given['PROVINCE_APP_ID'])) throw new Error('PROVINCE_URL is https and comes with PROVINCE_APP_ID.');
  return given;
}
