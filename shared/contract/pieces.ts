import { check, literal, maxLength, minLength, optional, pipe, regex, strictObject, string, variant, array, record, union, number, finite, picklist } from 'valibot';
import { isCaseNo } from '../domain/cases/case-no';

/** The pieces that inputs are made of. Every object is strict: an unknown field is a mistake worth telling. */
export const text = pipe(string(), minLength(1), maxLength(200));
export const longText = pipe(string(), minLength(1), maxLength(500));
export const caseNo = pipe(string(), check(isCaseNo, 'not a case number'));
export const itemCode = pipe(string(), regex(/^(DY|SB)-[A-Z]{2}-\d{4}$/));
export const personId = pipe(string(), regex(/^[PE]\d{3,12}$/));
export const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/), check((written) => !Number.isNaN(Date.parse(written)), 'not a day'));
export const cursor = optional(pipe(string(), maxLength(500)));
export const audience = picklist(['person', 'enterprise']);
export const zone = picklist(['no-certificate', 'no-meeting', 'benefit']);

export const answer = union([pipe(string(), maxLength(2000)), pipe(number(), finite()), pipe(array(pipe(string(), maxLength(200))), maxLength(50))]);
export const answers = record(pipe(string(), regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)), answer);

/** Digest of a letter, as it was shown. */
const letter = pipe(string(), regex(/^[0-9a-f]{32}$/));
export const materialCode = pipe(string(), regex(/^[A-Z]{2}\d{4}$/));
export const proof = variant('by', [
  strictObject({ by: literal('form') }),
  strictObject({ by: literal('licence'), licenceNo: optional(text) }),
  strictObject({ by: literal('commitment'), letter, listed: optional(pipe(array(text), maxLength(50))) }),
  strictObject({ by: literal('later'), letter }),
  strictObject({ by: literal('reuse'), fileId: text }),
  strictObject({ by: literal('upload'), files: pipe(array(text), minLength(1), maxLength(20)) }),
]);
export const proofs = record(materialCode, proof);
