import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership, type BucketProps } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export type FileBuckets = { quarantine: Bucket; clean: Bucket };

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true, minimumTLSVersion: 1.2,
  encryption: BucketEncryption.S3_MANAGED, objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
} satisfies BucketProps;

/**
 * Phones send files into one bucket by signed forms; the checker copies what is clean into the other, from which signed
 * links serve. Both keep versions: the one that was checked is the one that is kept, and the one that is served.
 * @param site origin of the web client; mini-programs send none
 */
export function fileBuckets(scope: Construct, site: string): FileBuckets {
  const accessLogs = new Bucket(scope, 'AccessLogs', { ...closed, lifecycleRules: [{ expiration: Duration.days(365) }] });
  const kept = (serverAccessLogsPrefix: string) => ({ ...closed, versioned: true, serverAccessLogsBucket: accessLogs, serverAccessLogsPrefix });
  const cors = (allowedMethods: HttpMethods[]) => [{ allowedMethods, allowedOrigins: [site], allowedHeaders: ['*'], exposedHeaders: ['ETag'], maxAge: 3000 }];
  const aborted = { abortIncompleteMultipartUploadAfter: Duration.days(1) };
  return {
    // A grant lives a minute: what nobody confirmed within a day never will be.
    quarantine: new Bucket(scope, 'Quarantine', {
      ...kept('quarantine/'), cors: cors([HttpMethods.POST]),
      lifecycleRules: [{ expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1), ...aborted }, { expiredObjectDeleteMarker: true }],
    }),
    clean: new Bucket(scope, 'Files', { ...kept('files/'), cors: cors([HttpMethods.GET]), lifecycleRules: [aborted] }),
  };
}
