import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { array, looseObject, number, parse, picklist, strictObject, string, type GenericSchema } from 'valibot';
import type { AuditRoot } from '../../shared/domain/audit/audit-root';
import { verifyReceipt, type CaseReceipt } from '../../shared/domain/audit/verify-receipt';
import { unreadableWords, verdictWords } from '../../shared/words/audit';

/** Fields that nobody knows stay where they are: an event's hash is over all of them. */
const event = looseObject({ caseNo: string(), seq: number(), previous: string(), hash: string() });
const receipt = looseObject({
  caseNo: string(), events: array(event), upTo: number(), day: string(), root: string(), path: array(strictObject({ side: picklist(['left', 'right']), hash: string() })),
});
const roots = looseObject({ roots: array(looseObject({ day: string(), root: string(), cases: number(), previous: string(), hash: string() })) });

class Unreadable extends Error {}

async function read<T>(shape: GenericSchema, from: string): Promise<T> {
  try {
    const text = /^https?:/.test(from) ? await (await fetch(from)).text() : readFileSync(from, 'utf8');
    return parse(shape, JSON.parse(text)) as T;
  } catch {
    throw new Unreadable(unreadableWords(from));
  }
}

/** `npm run verify-receipt -- FILE [--roots FILE|URL]`: whether a receipt holds, by roots that were saved (`audit-roots.json` beside it). */
async function verify([file = '', flag, from]: readonly string[]): Promise<void> {
  const saved = await read<CaseReceipt>(receipt, file);
  const published = await read<{ roots: AuditRoot[] }>(roots, flag === '--roots' && from ? from : join(dirname(file), 'audit-roots.json'));
  const verdict = verifyReceipt(saved, published.roots, (text) => createHash('sha256').update(text).digest('hex'));
  console.log(verdictWords(verdict));
  process.exitCode = verdict.ok ? 0 : 1;
}

verify(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
