/** 2026-11-18 → 11 月 18 日, with the year when it is not this one. */
export function dayWords(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year} 年 `}${month} 月 ${date} 日`;
}

/** An instant of the record (ISO 8601, +08:00) → 11 月 18 日 09:42. */
export function momentWords(at: string, today: string): string {
  return `${dayWords(at.slice(0, 10), today)} ${at.slice(11, 16)}`;
}

export const validToWords = (validTo: string | null): string => (validTo === null ? '长期有效' : `有效期至 ${validTo}`);

/** How much time a deadline leaves, counted in days of the calendar. */
export function leftWords(dueOn: string, today: string): string {
  const left = daysBetween(today, dueOn);
  if (left < 0) return `已超期 ${-left} 天`;
  if (left === 0) return '今天到期';
  return left === 1 ? '明天到期' : `剩 ${left} 天`;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function greetingWords(hour: number): string {
  if (hour >= 5 && hour < 11) return '早上好';
  if (hour >= 11 && hour < 13) return '中午好';
  return hour >= 13 && hour < 18 ? '下午好' : '晚上好';
}
