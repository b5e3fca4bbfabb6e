import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, type ReadStream } from 'node:fs';
import { join } from 'node:path';

export type Version = { versionId: string; size: number; etag: string; type: string; at: string; isMarker: boolean };
type Entry = { bucket: string; key: string; versions: Version[] };

/** Objects and all their versions in a folder, one small record and one file a version; the newest version first. */
export class Objects {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly folder: string, readonly buckets: readonly string[]) {
    mkdirSync(join(folder, 'parts'), { recursive: true });
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const entry = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Entry;
      this.#entries.set(idOf(entry.bucket, entry.key), entry);
    }
    for (const name of readdirSync(join(folder, 'parts'))) rmSync(join(folder, 'parts', name));
  }

  /** Where bytes are written before they are somebody's. */
  part(): string {
    return join(this.folder, 'parts', randomUUID());
  }

  /** Makes a part the newest version. */
  add(bucket: string, key: string, part: string, about: Pick<Version, 'size' | 'etag' | 'type'>, at: Date): Version {
    const version = { versionId: randomUUID().replaceAll('-', ''), ...about, at: at.toISOString(), isMarker: false };
    renameSync(part, this.#file(bucket, key, version.versionId));
    return this.#record(bucket, key, version);
  }

  copy(from: { bucket: string; key: string; version: Version }, bucket: string, key: string, type: string, at: Date): Version {
    const part = this.part();
    copyFileSync(this.#file(from.bucket, from.key, from.version.versionId), part);
    return this.add(bucket, key, part, { ...from.version, type }, at);
  }

  find(bucket: string, key: string, versionId?: string): Version | undefined {
    const versions = this.#entries.get(idOf(bucket, key))?.versions ?? [];
    return versionId === undefined ? versions[0] : versions.find((one) => one.versionId === versionId);
  }

  open(bucket: string, key: string, { versionId }: Version, range?: { start: number; end: number }): ReadStream {
    return createReadStream(this.#file(bucket, key, versionId), range);
  }

  /** Without a version a marker hides what is there; with one, that version is gone for good. */
  remove(bucket: string, key: string, versionId: string | undefined, at: Date): void {
    const entry = this.#entries.get(idOf(bucket, key));
    if (versionId === undefined) {
      if (entry) this.#record(bucket, key, { versionId: randomUUID().replaceAll('-', ''), size: 0, etag: '', type: '', at: at.toISOString(), isMarker: true });
      return;
    }
    if (!entry) return;
    entry.versions = entry.versions.filter((one) => one.versionId !== versionId);
    rmSync(this.#file(bucket, key, versionId), { force: true });
    this.#keep(entry);
  }

  list(bucket: string, prefix: string): { key: string; versions: readonly Version[] }[] {
    return [...this.#entries.values()].filter((entry) => entry.bucket === bucket && entry.key.startsWith(prefix)).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #record(bucket: string, key: string, version: Version): Version {
    const entry = this.#entries.get(idOf(bucket, key)) ?? { bucket, key, versions: [] };
    entry.versions = [version, ...entry.versions];
    this.#entries.set(idOf(bucket, key), entry);
    this.#keep(entry);
    return version;
  }

  /** Written aside and moved, so that a bucket killed midway knows each object before or after. */
  #keep(entry: Entry): void {
    const file = join(this.folder, `${idOf(entry.bucket, entry.key)}.json`);
    if (entry.versions.length > 0) {
      writeFileSync(`${file}.new`, JSON.stringify(entry));
      renameSync(`${file}.new`, file);
      return;
    }
    this.#entries.delete(idOf(entry.bucket, entry.key));
    if (existsSync(file)) rmSync(file);
  }

  #file(bucket: string, key: string, versionId: string): string {
    return join(this.folder, `${idOf(bucket, key)}.${versionId}`);
  }
}

const idOf = (bucket: string, key: string) => createHash('sha1').update(`${bucket}\n${key}`).digest('hex');
