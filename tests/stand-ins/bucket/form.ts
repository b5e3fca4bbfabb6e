import busboy from 'busboy';
import { rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Objects, Version } from './objects';
import { checkPolicy, type Allowance } from './policy';
import { receive } from './receive';
import { Refused } from './refused';
import type { Key } from './signature';

type Posted = { version: Version; key: string; status: Allowance['status'] };

/** A browser's form: the fields before the file decide, the ones after it are ignored (S3, "POST Object"). */
export function takeForm(request: IncomingMessage, bucket: string, objects: Objects, key: Key, now: number): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    let hasFile = false;
    const fail = (error: unknown) => {
      // The rest is read and thrown away, so that the sender hears the answer.
      request.unpipe(reader);
      request.resume();
      reject(error);
    };
    const reader = busboyFor(request);
    reader.on('field', (name, value) => hasFile || fields.set(name.toLowerCase(), value));
    reader.on('file', (name, stream, { filename }) => {
      if (hasFile || name !== 'file') return void stream.resume();
      hasFile = true;
      store(stream, filename).then(resolve, (error: unknown) => { stream.resume(); fail(error); });
    });
    reader.on('close', () => hasFile || fail(new Refused(400, 'InvalidArgument', 'POST requires exactly one file upload per request.')));
    reader.on('error', (error) => fail(new Refused(400, 'MalformedPOSTRequest', String(error))));
    request.on('aborted', () => fail(new Refused(400, 'RequestTimeout')));
    request.pipe(reader);

    async function store(stream: Readable, fileName: string): Promise<Posted> {
      const allowed = checkPolicy(bucket, fields, fileName, key, now);
      const part = objects.part();
      const { size, etag, sha256 } = await receive(stream, part, allowed);
      const promised = fields.get('x-amz-checksum-sha256');
      if (promised !== undefined && promised !== sha256.toString('base64')) {
        rmSync(part);
        throw new Refused(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
      }
      const version = objects.add(bucket, allowed.key, part, { size, etag, type: fields.get('content-type') ?? 'binary/octet-stream' }, new Date(now));
      return { version, key: allowed.key, status: allowed.status };
    }
  });
}

function busboyFor(request: IncomingMessage) {
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits: { fieldSize: 20 * 1024 } });
  } catch {
    throw new Refused(412, 'PreconditionFailed', 'Bucket POST must be of the enclosure-type multipart/form-data');
  }
}
