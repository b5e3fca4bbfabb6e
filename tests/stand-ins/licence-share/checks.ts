import { codes, Refused } from './answers';
import type { Book } from './book';
import type { Holder, Register } from './register';

export type Asked = Record<string, unknown>;
type Grant = { grantId?: unknown; holderName?: unknown; holderCode?: unknown; certTypeCodes?: unknown; caseNo?: unknown; itemCode?: unknown; expiresAt?: unknown; authMethod?: unknown; textVersion?: unknown };

const METHODS = ['FACE', 'SMS', 'PIN', 'E_SIGN', 'CONFIRM'];
const LONGEST_PURPOSE = 200;

export const textOf = (asked: Asked, key: string): string => (typeof asked[key] === 'string' ? (asked[key] as string).trim() : '');

/** Name and code must belong together, under the code type of GB/T 36903. */
export function checkHolder(asked: Asked, { holders }: Register): Holder {
  const typeCode = textOf(asked, 'holderTypeCode');
  if (typeCode !== '111' && typeCode !== '001') throw new Refused(codes.holderTypeWrong);
  const holder = holders.get(textOf(asked, 'holderCode'));
  if (!holder || holder.name !== textOf(asked, 'holderName')) throw new Refused(codes.holderMismatch);
  if (holder.typeCode !== typeCode) throw new Refused(codes.holderTypeWrong);
  return holder;
}

/** What for, and for which matter: required with every use. */
export function checkPurpose(asked: Asked): void {
  const purpose = textOf(asked, 'useCause');
  if (purpose === '') throw new Refused(codes.purposeMissing);
  if ([...purpose].length > LONGEST_PURPOSE) throw new Refused(codes.purposeTooLong);
  if (textOf(asked, 'itemCode') === '' || textOf(asked, 'itemName') === '') throw new Refused(codes.itemMissing);
}

export function checkKinds(asked: Asked, { kinds }: Register): string[] {
  const asks = asked['certTypeCodes'];
  if (!Array.isArray(asks) || asks.length === 0) throw new Refused(codes.unreadable);
  for (const kind of asks) if (!kinds.has(String(kind))) throw new Refused(codes.kindUnknown);
  return asks.map(String);
}

/** The holder's authorisation: there, alive, theirs, for this matter, and for every kind that is asked. */
export function checkGrant(asked: Asked, holder: Holder, kinds: readonly string[], book: Book, today: number): void {
  const grant = (asked['grant'] ?? {}) as Grant;
  const isWhole = typeof grant.grantId === 'string' && grant.grantId !== '' && Array.isArray(grant.certTypeCodes)
    && METHODS.includes(String(grant.authMethod)) && typeof grant.textVersion === 'string' && grant.textVersion !== '';
  if (!isWhole) throw new Refused(codes.grantMissing);
  if (book.isRevoked(grant.grantId as string)) throw new Refused(codes.grantRevoked);
  if (!(Date.parse(String(grant.expiresAt)) > today)) throw new Refused(codes.grantExpired);
  if (grant.holderCode !== holder.code || grant.holderName !== holder.name) throw new Refused(codes.grantOfOtherHolder);
  if (grant.caseNo !== asked['caseNo'] || grant.itemCode !== asked['itemCode']) throw new Refused(codes.grantForOtherMatter);
  const covered = grant.certTypeCodes as unknown[];
  if (kinds.some((kind) => !covered.includes(kind))) throw new Refused(codes.grantOfOtherKind);
}
