import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a stranger's viewer finds: the words of each page without blanks and line ends, and what the code on it says. */
export type ReadPdf = { pages: { text: string; qr: string | null }[]; title: string | null; language: string | null };

/** @param picture where to leave pictures of the pages, as `{picture}-1.png` */
export function readPdf(bytes: Uint8Array, picture?: string): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'hall-pdf-'));
  try {
    writeFileSync(join(folder, 'read.pdf'), bytes);
    const said = execFileSync(process.execPath, ['tests/setup/pdf-reader.mjs', join(folder, 'read.pdf'), ...(picture ? [picture] : [])], { maxBuffer: 64 * 1024 * 1024 });
    const read = JSON.parse(said.toString()) as ReadPdf;
    return { ...read, pages: read.pages.map((page) => ({ ...page, text: page.text.replace(/\s/g, '') })) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
