/** 360723********9911 — an ID number or credit code for display: six in front, four behind. */
export function maskNumber(number: string): string {
  return number.length < 11 ? number.replace(/./g, '*') : number.slice(0, 6) + '*'.repeat(number.length - 10) + number.slice(-4);
}

/** 138****1234; a landline keeps its area code and its last two digits. */
export function maskPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return phone.replace(/^(\d{3})\d{4}/, '$1****');
  return phone.replace(/^(0\d{2,3}-?)(\d*)(\d{2})$/, (_, area: string, middle: string, last: string) => area + '*'.repeat(middle.length) + last);
}

/** 曾** — a natural person's name in a list; a firm's name is public. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(rest.length, 1));
}
