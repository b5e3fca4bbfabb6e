import { CompleteMultipartUploadCommand, CopyObjectCommand, CreateMultipartUploadCommand, DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { openBucket, type RunningBucket } from '../setup/bucket';
import { checkPolicy } from './bucket/policy';
import { sign } from './bucket/signature';

let bucket: RunningBucket;
beforeAll(async () => {
  bucket = await openBucket();
});
afterAll(() => bucket.stop());

const Bucket = 'clean';
const put = (Key: string, Body: string) => bucket.client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain' }));
const read = async (Key: string, VersionId?: string) => (await bucket.client.send(new GetObjectCommand({ Bucket, Key, VersionId }))).Body?.transformToString();

/** AWS, "Example: Browser-Based Upload using HTTP POST": its policy, its key, its signature. */
test('signs AWS’s published policy as AWS does', () => {
  const policy = '{ "expiration": "2015-12-30T12:00:00.000Z",\r\n  "conditions": [\r\n    {"bucket": "sigv4examplebucket"},\r\n    ["starts-with", "$key", "user/user1/"],\r\n    {"acl": "public-read"},\r\n    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},\r\n    ["starts-with", "$Content-Type", "image/"],\r\n    {"x-amz-meta-uuid": "14365123651274"},\r\n    {"x-amz-server-side-encryption": "AES256"},\r\n    ["starts-with", "$x-amz-meta-tag", ""],\r\n\r\n    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},\r\n    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},\r\n    {"x-amz-date": "20151229T000000Z" }\r\n  ]\r\n}';
  const packed = Buffer.from(policy).toString('base64');
  const key = { keyId: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
  expect(sign(key.secret, { day: '20151229', region: 'us-east-1' }, packed)).toBe('8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e');
  const fields = new Map(Object.entries({
    key: 'user/user1/${filename}', acl: 'public-read', success_action_redirect: 'http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html', 'content-type': 'image/jpeg',
    'x-amz-meta-uuid': '14365123651274', 'x-amz-server-side-encryption': 'AES256', 'x-amz-credential': 'AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request',
    'x-amz-algorithm': 'AWS4-HMAC-SHA256', 'x-amz-date': '20151229T000000Z', 'x-amz-meta-tag': '', policy: packed, 'x-amz-signature': '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
  }));
  const then = Date.parse('2015-12-29T12:00:00Z');
  expect(checkPolicy('sigv4examplebucket', fields, 'a.jpg', key, then)).toMatchObject({ key: 'user/user1/a.jpg', status: 204 });
  const refusedAs = (change: Record<string, string>, inBucket = 'sigv4examplebucket', now = then) => () => checkPolicy(inBucket, new Map([...fields, ...Object.entries(change)]), 'a.jpg', key, now);
  expect(refusedAs({ key: 'user/user2/a' })).toThrow('starts-with');
  expect(refusedAs({}, 'another')).toThrow('bucket');
  expect(refusedAs({ 'x-amz-meta-more': '1' })).toThrow('Extra input fields: x-amz-meta-more');
  expect(refusedAs({ 'x-ignore-more': '1' })).not.toThrow();
  expect(refusedAs({}, undefined, Date.parse('2015-12-30T12:00:00Z'))).toThrow('expired');
});

test('keeps versions: read by number, hidden by a marker, copied by number, gone for good', async () => {
  const [first, second] = [await put('a/文件 1.txt', 'one'), await put('a/文件 1.txt', 'two')];
  expect([await read('a/文件 1.txt'), await read('a/文件 1.txt', first.VersionId)]).toEqual(['two', 'one']);
  const copied = await bucket.client.send(new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `clean/${encodeURI('a/文件 1.txt')}?versionId=${first.VersionId}` }));
  expect([await read('b'), copied.CopySourceVersionId]).toEqual(['one', first.VersionId]);
  expect(await bucket.client.send(new HeadObjectCommand({ Bucket, Key: 'b' }))).toMatchObject({ ContentLength: 3, ContentType: 'text/plain' });
  await bucket.client.send(new DeleteObjectCommand({ Bucket, Key: 'a/文件 1.txt' }));
  await expect(read('a/文件 1.txt')).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect((await bucket.client.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key)).toEqual(['b']);
  expect(await read('a/文件 1.txt', second.VersionId)).toBe('two');
  for (const { key, versionId } of await bucket.versionsIn('clean', 'a/')) await bucket.client.send(new DeleteObjectCommand({ Bucket, Key: key, VersionId: versionId }));
  expect(await bucket.versionsIn('clean', 'a/')).toEqual([]);
});

test('answers nobody unsigned, with a wrong secret, late, or in another bucket', async () => {
  await put('c', 'secret');
  const stranger = new S3Client({ endpoint: bucket.endpoint, region: 'local', forcePathStyle: true, credentials: { accessKeyId: 'hall', secretAccessKey: 'guess' }, maxAttempts: 1 });
  await expect(stranger.send(new GetObjectCommand({ Bucket, Key: 'c' }))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  await expect(bucket.client.send(new GetObjectCommand({ Bucket: 'elsewhere', Key: 'c' }))).rejects.toMatchObject({ name: 'NoSuchBucket' });
  expect((await fetch(`${bucket.endpoint}/clean/c`)).status).toBe(403);
  const link = await getSignedUrl(bucket.client, new GetObjectCommand({ Bucket, Key: 'c', ResponseContentDisposition: 'attachment' }), { expiresIn: 60 });
  const answer = await fetch(link, { headers: { Range: 'bytes=1-3' } });
  expect([answer.status, answer.headers.get('content-disposition'), await answer.text()]).toEqual([206, 'attachment', 'ecr']);
  expect((await fetch(link.replace('attachment', 'inline'))).status).toBe(403);
  expect((await fetch(link, { method: 'DELETE' })).status).toBe(403);
  await bucket.control({ clockOffsetMs: 16 * 60_000 });
  await expect(read('c')).rejects.toMatchObject({ name: 'RequestTimeTooSkewed' });
  await bucket.control({ clockOffsetMs: 0 });
});

test('takes a form: fields after the file are ignored, the file is stopped where the policy stops it', async () => {
  const { url, fields } = await createPresignedPost(bucket.client, { Bucket: 'quarantine', Key: 'd', Conditions: [['content-length-range', 1, 1000]], Expires: 60 });
  const post = async (bytes: number, after: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([Buffer.alloc(bytes, 1)]), 'd');
    for (const [name, value] of Object.entries(after)) form.append(name, value);
    const response = await fetch(url, { method: 'POST', body: form });
    return `${response.status} ${/<Code>(\w+)/.exec(await response.text())?.[1] ?? ''}`.trim();
  };
  expect([await post(1000), await post(1000, { key: 'elsewhere' }), await post(0), await post(1001), await post(30_000_000)])
    .toEqual(['204', '204', '400 EntityTooSmall', '400 EntityTooLarge', '400 EntityTooLarge']);
  expect((await bucket.versionsIn('quarantine')).map(({ key }) => key)).toEqual(['d', 'd']);
});

test('lets any site post forms, and never with credentials', async () => {
  const ask = (method: string) => fetch(`${bucket.endpoint}/quarantine`, { method: 'OPTIONS', headers: { Origin: 'https://dayu.example', 'Access-Control-Request-Method': method } });
  const answer = await ask('POST');
  expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-credentials')]).toEqual([200, '*', null]);
  expect((await ask('DELETE')).status).toBe(403);
});

test('parts become one object, in their order; short ones, unknown ones and other people’s uploads are refused', async () => {
  const begin = async (Key: string) => ({ Bucket, Key, UploadId: (await bucket.client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'text/csv' }))).UploadId });
  const add = async (upload: Awaited<ReturnType<typeof begin>>, PartNumber: number, Body: Buffer) => ({ PartNumber, ETag: (await bucket.client.send(new UploadPartCommand({ ...upload, PartNumber, Body }))).ETag });
  const finish = (upload: Awaited<ReturnType<typeof begin>>, Parts: object[]) => bucket.client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
  const upload = await begin('parts/a.csv');
  const [long, short] = [Buffer.alloc(5 * 1024 ** 2, 'a'), Buffer.from('end')];
  const parts = [await add(upload, 1, long), await add(upload, 2, short)];
  await expect(finish(upload, [parts[1], parts[0]] as object[])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
  await expect(finish(upload, [{ ...parts[0], ETag: '"0"' }])).rejects.toMatchObject({ name: 'InvalidPart' });
  expect(await bucket.versionsIn('clean', 'parts/')).toEqual([]);
  const { VersionId } = await finish(upload, parts);
  expect((await read('parts/a.csv', VersionId))?.length).toBe(long.length + 3);
  await expect(add(upload, 3, short)).rejects.toMatchObject({ name: 'NoSuchUpload' });
  const other = await begin('parts/b.csv');
  const few = [await add(other, 1, short), await add(other, 2, short)];
  await expect(finish(other, few)).rejects.toMatchObject({ name: 'EntityTooSmall' });
});
