import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf, type AppJson } from '../host/app-json';

export type PackedFile = { name: string; bytes: number; text: string };

/** Every file of the built package. */
export function filesOf(root: string): PackedFile[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { name: path.slice(root.length + 1), bytes: statSync(path).size, text: readFileSync(path, 'utf8') };
  });
}

/** Bytes by package: `main` and each subpackage. */
export function sizesOf(app: AppJson, files: readonly PackedFile[]): Record<string, number> {
  const sizes: Record<string, number> = { main: 0 };
  for (const { name, bytes } of files) sizes[packageOf(app, name)] = (sizes[packageOf(app, name)] ?? 0) + bytes;
  return sizes;
}
