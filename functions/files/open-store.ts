import { CopyObjectCommand, GetObjectCommand, ListObjectVersionsCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { fileLimits } from '../../shared/domain/files/limits';
import type { FileStore } from '../hall';
import { discardAll } from './discard-all';
import { partsIn } from './parts';
import type { FileSettings } from './settings';

/** The one door to S3. Nothing here is asked before the first file. */
export function openFileStore({ quarantine, clean, local }: FileSettings): FileStore {
  const client = new S3Client({
    // Without it the presigner asks for a checksum of an empty body.
    requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { requestTimeout: 20_000, throwOnRequestTimeout: true },
    ...(local ? { endpoint: local.endpoint, region: 'local', forcePathStyle: true, credentials: { accessKeyId: local.keyId, secretAccessKey: local.secret } } : {}),
  });
  const bytesOf = async (Bucket: string, { key, versionId }: { key: string; versionId: string }) => {
    const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ Bucket, Key: key, VersionId: versionId }));
    // Into one piece of the right size: pieces put together at the end would be held twice.
    const bytes = Buffer.allocUnsafe(ContentLength);
    let at = 0;
    for await (const part of Body as AsyncIterable<Uint8Array>) {
      bytes.set(part, at);
      at += part.length;
    }
    if (at !== ContentLength) throw new Error(`${Bucket} answered ${at} bytes of ${ContentLength}`);
    return bytes;
  };
  const newestOf = async (Bucket: string, Prefix: string) => {
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix, MaxKeys: 1 }));
    return Versions.find(({ Key, IsLatest }) => Key === Prefix && IsLatest)?.VersionId;
  };
  return {
    async grant({ key, type, bytes, digest }) {
      const fixed = { 'Content-Type': type, success_action_status: '201', 'x-amz-checksum-algorithm': 'SHA256', 'x-amz-checksum-sha256': Buffer.from(digest, 'hex').toString('base64') };
      return createPresignedPost(client, { Bucket: quarantine, Key: key, Fields: fixed, Conditions: [['content-length-range', bytes, bytes]], Expires: fileLimits.grantSeconds });
    },
    // Listed and not looked at: who signs forms may not read what arrives.
    arrived: (key) => newestOf(quarantine, key),
    readArrived: (place) => orAbsent(() => bytesOf(quarantine, place)),
    discardArrived: (key) => discardAll(client, quarantine, key),
    async keep(Key, ContentType, from) {
      const { VersionId } = from instanceof Uint8Array
        ? await client.send(new PutObjectCommand({ Bucket: clean, Key, Body: from, ContentType }))
        : await client.send(new CopyObjectCommand({ Bucket: clean, Key, ContentType, MetadataDirective: 'REPLACE', CopySource: `${quarantine}/${encodeURI(from.key)}?versionId=${from.versionId}` }));
      if (!VersionId) throw new Error('The bucket keeps no versions');
      return VersionId;
    },
    readKept: (place) => bytesOf(clean, place),
    kept: (key) => newestOf(clean, key),
    discardKept: (key) => discardAll(client, clean, key),
    parts: partsIn(client, clean),
    link({ key, versionId }, { name, type }) {
      const asked = new GetObjectCommand({
        Bucket: clean, Key: key, VersionId: versionId, ResponseContentType: type, ResponseContentDisposition: dispositionOf(name, type), ResponseCacheControl: 'private, no-store',
      });
      return getSignedUrl(client, asked, { expiresIn: fileLimits.linkSeconds });
    },
  };
}

/** RFC 6266: the name in UTF-8, for browsers that shorten nothing. Pictures and PDFs are shown, tables are saved. */
function dispositionOf(name: string, type: string): string {
  return `${/^image\/|pdf$/.test(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

async function orAbsent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NoSuchKey || (error instanceof Error && error.name === 'NoSuchVersion')) return undefined;
    throw error;
  }
}
