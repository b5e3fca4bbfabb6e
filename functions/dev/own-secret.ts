import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A secret of this machine's own, made at the first start and readable by nobody else. */
export function ownSecret(file: string, make: () => string): string {
  if (!existsSync(file)) {
    // Written aside and moved, so that a start cut short leaves no half a secret.
    writeFileSync(`${file}.new`, make(), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}
