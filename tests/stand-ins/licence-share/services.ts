import { answer, codes, Refused } from './answers';
import type { Book, Entry } from './book';
import { checkGrant, checkHolder, checkKinds, checkPurpose, textOf, type Asked } from './checks';
import type { Faults } from './faults';
import { identifierOf } from './licence-id';
import type { Kept, Register } from './register';
import type { Seal } from './seal';

const MOST_CHANGES = 100;

export type Share = { register: Register; book: Book; seal: Seal; faults: Faults; /** The day's clock, which follows the hall's. */ now(): number };

/** What the share does, by path. Each answers `data`, or throws `Refused`. */
export const services: Record<string, (asked: Asked, share: Share) => unknown> = {
  '/share/queryCertInfoByHolderCode': query, '/share/changes': changes, '/share/grants/revoke': revoke, '/share/corrections': correct,
};

function query(asked: Asked, share: Share): unknown {
  const holder = checkHolder(asked, share.register);
  checkPurpose(asked);
  const kinds = checkKinds(asked, share.register);
  checkGrant(asked, holder, kinds, share.book, share.now());
  const number = textOf(asked, 'certNo');
  const found = share.book.heldBy(holder.code).filter((one) => kinds.includes(one.typeCode) && (number === '' || one.no === number));
  const isSwapped = share.faults.takes('wrongHolder');
  return { licences: found.map((one) => share.seal.seal(written(isSwapped ? { ...one, holder: { ...one.holder, code: '360723199001010000' } } : one, share.now()))) };
}

function changes(asked: Asked, share: Share): unknown {
  const since = Number(asked['since']);
  if (!Number.isInteger(since) || since < 0) throw new Refused(codes.unreadable);
  const entries = share.book.feedSince(since, MOST_CHANGES);
  return { changes: entries.map((one) => sealedEntry(one, share)), upTo: entries.at(-1)?.seq ?? since };
}

function sealedEntry({ licence, isPoison, ...entry }: Entry, { seal, now }: Share): { seq: number; content: string; signature: string } {
  const sealed = seal.seal({ ...entry, licence: written(licence, now()) });
  return { seq: entry.seq, ...sealed, ...(isPoison ? { signature: '00' } : {}) };
}

function revoke(asked: Asked, { book }: Share): unknown {
  const grantId = textOf(asked, 'grantId');
  if (grantId === '') throw new Refused(codes.unreadable);
  book.revoke(grantId);
  return null;
}

function correct(asked: Asked, { register, book }: Share): unknown {
  const holder = checkHolder(asked, register);
  const [id, no, field, says, shouldBe] = ['id', 'certNo', 'field', 'says', 'shouldBe'].map((key) => textOf(asked, key)) as [string, string, string, string, string];
  if (id === '' || shouldBe === '') throw new Refused(codes.unreadable);
  const known = book.correctionBy((one) => one.id === id);
  if (known) return { ticket: known.ticket };
  const licence = book.find(no);
  if (licence?.holder.code !== holder.code || licence.typeCode !== textOf(asked, 'certTypeCode')) throw new Refused(codes.noSuchLicence);
  if (!Object.hasOwn(licence.fields, field)) throw new Refused(codes.noSuchField);
  if (String(licence.fields[field] ?? '') !== says) throw new Refused(codes.saysOtherwise);
  return { ticket: book.correction({ id, no, field, says, shouldBe }).ticket };
}

/** A record as GB/T 36903 names its parts. A valid one whose last day is over reads as 05. */
function written(one: Kept, now: number): Record<string, unknown> {
  const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    certificateType: one.name, certificateTypeCode: one.typeCode, certificateName: one.name, certificateNumber: one.no,
    certificateSourceId: identifierOf(one.typeCode, one.issuer.code, one.no, one.version), certificateHolder: one.holder.name,
    certificateHolderCode: one.holder.code, certificateHolderType: one.holder.typeCode, issueDept: one.issuer.name, issueDeptCode: one.issuer.code,
    issueDate: one.issued, validTo: one.validTo, isLongTerm: one.validTo === null,
    certState: one.state === '01' && one.validTo !== null && one.validTo < today ? '05' : one.state, surface: one.fields,
  };
}

export const done = (data: unknown) => answer(codes.done, data);
