import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnSecret, Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/**
 * The place of the ring that seals personal data, itself sealed by a KMS key of the county's own. Made empty: until an operator
 * puts a line in, no function opens the hall. The KMS key outlives the stack, because without it nothing can be read again.
 */
export function fieldKeys(scope: Construct): ISecret {
  const master = new Key(scope, 'FieldKeysMaster', { description: 'Seals the ring that seals personal data', enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
  const secret = new CfnSecret(scope, 'FieldKeys', { description: 'The ring that seals personal data: ID BASE64, newest first', kmsKeyId: master.keyArn });
  return Secret.fromSecretAttributes(scope, 'FieldKeysByArn', { secretCompleteArn: secret.ref, encryptionKey: master });
}
