import { sm2 } from 'sm-crypto-v2';
import { nullable, number, object, optional, picklist, pipe, record, regex, safeParse, string, union, type GenericSchema, type InferOutput } from 'valibot';
import { isELicenceId } from '../../../shared/domain/licences/e-licence-id';
import type { LicenceStatus } from '../../../shared/domain/licences/licence';
import { licenceChanges, type LicenceChange, type SharedLicence } from '../../../shared/domain/licences/shared-licence';

const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));
/** 证照状态: valid, suspended, withdrawn, cancelled, lapsed, moved elsewhere, revoked, other. */
const statusOf = {
  '01': 'valid', '02': 'suspended', '03': 'revoked', '04': 'cancelled', '05': 'expired', '06': 'cancelled', '07': 'revoked', '99': 'suspended',
} as const satisfies Record<string, LicenceStatus>;

const written = object({
  certificateTypeCode: string(), certificateName: string(), certificateNumber: string(), certificateSourceId: optional(nullable(string())),
  certificateHolder: string(), certificateHolderCode: string(), issueDate: day, validTo: nullable(day),
  certState: picklist(Object.keys(statusOf) as (keyof typeof statusOf)[]), surface: record(string(), nullable(union([string(), number()]))),
});
const entry = object({ seq: number(), change: picklist(licenceChanges), at: string(), ticket: optional(string()), says: optional(string()), licence: written });
const sealed = object({ content: string(), signature: string() });
export type Written = InferOutput<typeof written>;

/** Catalogue type of each national code. */
export type Types = ReadonlyMap<string, string>;

/** A licence of an answer, its seal checked; `undefined` when a byte is not as the issuer wrote it, or it cannot be read. */
export function readWritten(one: unknown, publicKey: string): Written | undefined {
  return readSealed(one, written, publicKey);
}

/** An entry of the feed, in the hall's words; `undefined` as above, or when the kind of licence is not of our catalogue. */
export function readChange(one: unknown, publicKey: string, types: Types): LicenceChange | undefined {
  const read = readSealed(one, entry, publicKey);
  const now = read && sharedLicence(read.licence, types);
  if (!now) return undefined;
  const { licence, ...change } = read;
  return { ...change, holderCode: licence.certificateHolderCode, licenceNo: now.licenceNo, type: now.type, now };
}

export function sharedLicence(one: Written, types: Types): SharedLicence | undefined {
  const type = types.get(one.certificateTypeCode);
  if (type === undefined) return undefined;
  const id = one.certificateSourceId;
  return {
    licenceNo: one.certificateNumber, type, name: one.certificateName, status: statusOf[one.certState], issuedOn: one.issueDate, validTo: one.validTo,
    fields: one.surface, eLicenceId: typeof id === 'string' && isELicenceId(id) ? id : null,
  };
}

function readSealed<S extends GenericSchema>(one: unknown, schema: S, publicKey: string): InferOutput<S> | undefined {
  const outer = safeParse(sealed, one);
  if (!outer.success || !isGenuine(outer.output, publicKey)) return undefined;
  const inner = safeParse(schema, parsed(outer.output.content));
  return inner.success ? inner.output : undefined;
}

/** SM2 over SM3 with the default user id (GB/T 32918). A signature that is none makes the library throw. */
function isGenuine({ content, signature }: { content: string; signature: string }, publicKey: string): boolean {
  try {
    return sm2.doVerifySignature(content, signature, publicKey, { hash: true });
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
