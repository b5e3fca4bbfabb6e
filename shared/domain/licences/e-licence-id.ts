const ROOT = '1.2.156.3005.2';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export type ELicenceParts = { typeCode: string; issuerCode: string; serial: string; version: number };

/** 电子证照标识 (GB/T 36904): root, type 21, issuer 18, serial ≤ 32, version 3, check character, with dots. */
export function eLicenceId({ typeCode, issuerCode, serial, version }: ELicenceParts): string {
  const parts = [typeCode, issuerCode, serial, String(version).padStart(3, '0')];
  return [ROOT, ...parts, checkCharacter(parts.join(''))].join('.');
}

/** The same licence after a change: its version one higher, its check character counted anew. */
export function nextVersion(id: string): string {
  const [typeCode = '', issuerCode = '', serial = '', version = '0'] = partsOf(id);
  return eLicenceId({ typeCode, issuerCode, serial, version: Number(version) + 1 });
}

export const versionIn = (id: string): number => Number(partsOf(id)[3] ?? 1);
/** The licence's own part of it, the same in every version. */
export const serialIn = (id: string): string => partsOf(id)[2] ?? '';
const partsOf = (id: string): string[] => id.slice(ROOT.length + 1).split('.');

/** Issuers of old records may be a region code, so lengths are not judged; the check character is. */
export function isELicenceId(text: string): boolean {
  const parts = text.startsWith(`${ROOT}.`) ? partsOf(text) : [];
  return parts.length === 5 && /^[0-9A-Z]+$/.test(parts.join('')) && checkCharacter(parts.slice(0, 4).join('')) === parts[4];
}

/** ISO/IEC 7064 MOD 37,36 (hybrid). */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (2 * sum) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '';
}
