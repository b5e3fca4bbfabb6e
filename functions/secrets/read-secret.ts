import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readFileSync } from 'node:fs';

/**
 * A secret by its name in the environment: `NAME` itself, `NAME_FILE` in a file of this machine, or `NAME_SECRET`, the secret
 * that the deployment names. A function that is given none gets an empty text.
 */
export async function readSecret(env: NodeJS.ProcessEnv, name: string): Promise<string> {
  const given = env[name];
  if (given) return given;
  const file = env[`${name}_FILE`];
  if (file) return readFileSync(file, 'utf8').trim();
  const SecretId = env[`${name}_SECRET`];
  if (!SecretId) return '';
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId }));
  if (!SecretString) throw new Error(`The secret that ${name}_SECRET names is empty: put its value in, as docs/deploy.md says.`);
  return SecretString.trim();
}
