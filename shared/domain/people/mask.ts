/** 360723********9911 — an ID number or credit code for display: six in front, four behind. */
export function maskNumber(number: string): string {
  return number.length < 11 ? number.replace(/./g, '*') : number.slice(0, 6) + '*'.repeat(number.length - 10) + number.slice(-4);
}

/** 138****1234. */
export function maskPhone(phone: string): string {
  return phone.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
}

/** 曾** — a natural person's name in a list; a firm's name is public. */
export function maskName(name: string): string {
  return name.slice(0, 1) + '*'.repeat(Math.max(name.length - 1, 1));
}
