import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readFileSync } from 'node:fs';

/**
 * PEM of the ES256 key that signs sessions: given itself, in a file of this machine, or in the secret that the deployment
 * names. Functions that meet no session are given none and get an empty text.
 */
export async function readSessionKey(env: NodeJS.ProcessEnv): Promise<string> {
  if (env['SESSION_KEY']) return env['SESSION_KEY'];
  if (env['SESSION_KEY_FILE']) return readFileSync(env['SESSION_KEY_FILE'], 'utf8');
  const SecretId = env['SESSION_KEY_SECRET'];
  if (!SecretId) return '';
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId }));
  if (!SecretString) throw new Error('The secret for the session key is empty: put the PEM in, as docs/deploy.md says.');
  return SecretString;
}
