import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What another build reads at the same time is always a whole file. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
