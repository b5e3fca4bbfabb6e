const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** GB/T 36904 identifier; the check character by ISO/IEC 7064 MOD 37,36, written down here a second time on purpose. */
export function identifierOf(typeCode: string, issuerCode: string, licenceNo: string, version: number): string {
  const serial = licenceNo.toUpperCase().replace(/[^0-9A-Z]/g, '').slice(-32);
  const body = typeCode + issuerCode + serial + String(version).padStart(3, '0');
  let p = 36;
  for (const letter of body) {
    p += ALPHABET.indexOf(letter);
    if (p > 36) p -= 36;
    p = (p * 2) % 37;
  }
  const check = ALPHABET[(37 - p) % 36] ?? '';
  return ['1.2.156.3005.2', typeCode, issuerCode, serial, String(version).padStart(3, '0'), check].join('.');
}
