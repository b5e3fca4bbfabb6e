import { CfnSecret, Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/**
 * The place of the key that signs sessions. It is made empty, because CloudFormation can only invent passwords and this is
 * a PEM (ES256): until an operator puts one in, no function opens the hall.
 */
export function sessionKey(scope: Construct): ISecret {
  const secret = new CfnSecret(scope, 'SessionKey', { description: 'PEM of the ES256 key that signs sessions' });
  return Secret.fromSecretCompleteArn(scope, 'SessionKeyByArn', secret.ref);
}
