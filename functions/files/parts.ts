import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, UploadPartCommand, type S3Client } from '@aws-sdk/client-s3';
import type { FileStore } from '../hall';

/** Files that are longer than a function remembers: written in parts, there when the last is. What nobody finishes the bucket throws away after a day. */
export function partsIn(client: S3Client, Bucket: string): FileStore['parts'] {
  return {
    async begin(Key, ContentType) {
      const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType }));
      if (!UploadId) throw new Error('The bucket began no upload');
      return UploadId;
    },
    add: ({ key: Key, uploadId: UploadId }, PartNumber, Body) => orGone(async () => (await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))).ETag),
    finish: ({ key: Key, uploadId: UploadId }, parts) => orGone(async () => {
      const Parts = parts.map(({ n, tag }) => ({ PartNumber: n, ETag: tag }));
      return (await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }))).VersionId;
    }),
  };
}

/** `undefined` for an upload that is finished or thrown away, or whose parts are no longer the ones that are named. */
async function orGone(ask: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && (error.name === 'NoSuchUpload' || error.name === 'InvalidPart')) return undefined;
    throw error;
  }
}
