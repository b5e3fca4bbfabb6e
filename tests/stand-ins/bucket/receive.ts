import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Refused } from './refused';

export type Received = { size: number; etag: string; sha256: Buffer };

/** Writes a stream to a file while counting it; too long or too short, and the file is gone. */
export async function receive(from: Readable, part: string, { min, max }: { min: number; max: number }): Promise<Received> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')];
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > max) throw new Refused(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
      md5.update(chunk);
      sha256.update(chunk);
      yield chunk;
    }
    if (size < min) throw new Refused(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
  try {
    await pipeline(from, counted, createWriteStream(part));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return { size, etag: md5.digest('hex'), sha256: sha256.digest() };
}
