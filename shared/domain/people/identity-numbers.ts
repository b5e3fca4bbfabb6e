const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11643: 18 characters, a real birthday, MOD 11-2. The first digit may be 9 (外国人永久居留身份证). */
export function isIdNo(text: string): boolean {
  const idNo = text.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(idNo) || !isRealDay(idNo.slice(6, 14))) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(idNo[at]), 0);
  return '10X98765432'[sum % 11] === idNo[17];
}

/** GB 32100: 18 characters of its 31-letter alphabet, MOD 31-3. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  const sum = CREDIT_WEIGHTS.reduce((total, weight, at) => total + weight * CREDIT_ALPHABET.indexOf(text[at] ?? ''), 0);
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}

function isRealDay(digits: string): boolean {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day;
}
