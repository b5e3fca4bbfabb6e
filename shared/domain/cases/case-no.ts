/** Case number (办件编号): `DY`, the day, eight digits from a digest, a Luhn digit. No counter, no order to guess. */
export function caseNoFrom(day: string, digestHex: string): string {
  return numberFrom('DY', day, digestHex);
}

export function isCaseNo(text: string): boolean {
  return isNumber('DY', text);
}

export function numberFrom(prefix: string, day: string, digestHex: string): string {
  const digits = day.replaceAll('-', '') + String(Number.parseInt(digestHex.slice(0, 12), 16) % 100_000_000).padStart(8, '0');
  return `${prefix}${digits}${luhnDigit(digits)}`;
}

export function isNumber(prefix: string, text: string): boolean {
  const digits = text.slice(prefix.length);
  return text.startsWith(prefix) && /^\d{17}$/.test(digits) && luhnDigit(digits.slice(0, -1)) === digits.at(-1);
}

function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
