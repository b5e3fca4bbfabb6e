import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FileBuckets } from './files';
import type { FunctionName } from './rights';

type Right = readonly [actions: readonly string[], on: (buckets: FileBuckets) => string, when?: Record<string, unknown>];

const quarantine = ({ quarantine: { bucketArn } }: FileBuckets) => bucketArn;
const inQuarantine = (buckets: FileBuckets) => `${quarantine(buckets)}/*`;
const clean = (buckets: FileBuckets) => buckets.clean.bucketArn;
const inClean = (buckets: FileBuckets) => `${clean(buckets)}/*`;

/**
 * What each Lambda may do with files. A signature is worth what its signer may do: who takes files may put them into
 * quarantine and see that something arrived, and nobody but the checker can read there. Nobody may write tags.
 */
const rights: Partial<Record<FunctionName, readonly Right[]>> = {
  applicant: [[['PutObject'], inQuarantine], [['ListBucketVersions'], quarantine], [['GetObjectVersion'], inClean]],
  // Photos of a visit lie below their case. Previews under a watermark lie beside the file they show.
  officer: [
    [['PutObject'], (buckets) => `${quarantine(buckets)}/DY*`], [['ListBucketVersions'], quarantine],
    [['GetObjectVersion'], inClean], [['PutObject'], (buckets) => `${clean(buckets)}/*.seen/*`],
  ],
  // Drawn once and found again, below a folder of its own.
  documents: [
    [['GetObjectVersion', 'PutObject'], (buckets) => `${clean(buckets)}/documents/*`],
    [['ListBucketVersions'], clean, { StringLike: { 's3:prefix': 'documents/*' } }],
  ],
  // Exports are written and thrown away below a folder of their own.
  clock: [
    [['PutObject', 'DeleteObjectVersion'], (buckets) => `${clean(buckets)}/exports/*`],
    [['ListBucketVersions'], clean, { StringLike: { 's3:prefix': 'exports/*' } }],
  ],
  checker: [
    [['GetObjectVersion', 'DeleteObjectVersion'], inQuarantine], [['ListBucketVersions'], quarantine],
    [['PutObject', 'DeleteObjectVersion'], inClean], [['ListBucketVersions'], clean],
  ],
};

export function fileStatements(name: FunctionName, buckets: FileBuckets): PolicyStatement[] {
  return (rights[name] ?? []).map(([actions, on, conditions]) => new PolicyStatement({ actions: actions.map((action) => `s3:${action}`), resources: [on(buckets)], conditions }));
}

/** What a function that touches files is told of them. */
export function fileEnvironment(name: FunctionName, buckets: FileBuckets): Record<string, string> {
  return rights[name] ? { HALL_QUARANTINE: buckets.quarantine.bucketName, HALL_CLEAN: buckets.clean.bucketName } : {};
}
