import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';

export type RunningBucket = {
  endpoint: string;
  client: S3Client;
  /** What a hall must be told to find it. */
  env: Record<string, string>;
  /** The bucket's own clock, and forms that are to fail. */
  control(command: { clockOffsetMs?: number; failing?: number }): Promise<void>;
  /** Every version of everything in one of its rooms. */
  versionsIn(bucket: 'quarantine' | 'clean', prefix?: string): Promise<{ key: string; versionId: string }[]>;
  stop(): Promise<void>;
};

const KEY = { keyId: 'hall', secret: 'a secret of the test hall' };

/** The bucket's stand-in as a process of its own; its data go when it stops. */
export async function openBucket(): Promise<RunningBucket> {
  const folder = mkdtempSync(join(tmpdir(), 'hall-bucket-'));
  const env = { ...process.env, BUCKET_PORT: '0', BUCKET_FOLDER: folder, BUCKET_KEY_ID: KEY.keyId, BUCKET_SECRET: KEY.secret, BUCKETS: 'quarantine,clean', BUCKET_CONTROL: 'yes' };
  const child = fork(join(process.env['HALL_BUNDLES'] ?? '', 'bucket-process.js'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error('The bucket did not open')));
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({ endpoint, region: 'local', forcePathStyle: true, credentials: { accessKeyId: KEY.keyId, secretAccessKey: KEY.secret }, maxAttempts: 1 });
  return {
    endpoint, client, env: { BUCKET_ENDPOINT: endpoint, BUCKET_KEY_ID: KEY.keyId, BUCKET_SECRET: KEY.secret, HALL_QUARANTINE: 'quarantine', HALL_CLEAN: 'clean' },
    async control(command) {
      const response = await fetch(`${endpoint}/__control`, { method: 'POST', body: JSON.stringify(command) });
      if (!response.ok) throw new Error(await response.text());
    },
    async versionsIn(bucket, prefix = '') {
      const { Versions = [], DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }));
      return [...Versions, ...DeleteMarkers].map(({ Key = '', VersionId = '' }) => ({ key: Key, versionId: VersionId }));
    },
    stop: () => new Promise((resolve) => {
      child.once('exit', () => {
        rmSync(folder, { recursive: true, force: true });
        resolve();
      });
      child.kill('SIGTERM');
    }),
  };
}
