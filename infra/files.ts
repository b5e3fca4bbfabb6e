import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership, type BucketProps } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true, minimumTLSVersion: 1.2,
  encryption: BucketEncryption.S3_MANAGED, objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
} satisfies BucketProps;

/**
 * Files arrive under `quarantine/` and are copied to `clean/` once checked. Nobody is granted anything yet: the hall takes
 * no uploads so far, and the grants come with the code that needs them.
 */
export function fileBuckets(scope: Construct): Bucket {
  const accessLogs = new Bucket(scope, 'AccessLogs', { ...closed, lifecycleRules: [{ expiration: Duration.days(365) }] });
  return new Bucket(scope, 'Files', {
    ...closed,
    versioned: true,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: 'files/',
    lifecycleRules: [
      { prefix: 'quarantine/', expiration: Duration.days(2), noncurrentVersionExpiration: Duration.days(1) },
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
}
