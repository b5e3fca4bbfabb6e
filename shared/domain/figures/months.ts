/** So many months (`YYYY-MM`) up to this one, the newest first. */
export function monthsUpTo(month: string, count: number): string[] {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, back) => `${String(Math.floor((at - back) / 12)).padStart(4, '0')}-${String(((at - back) % 12) + 1).padStart(2, '0')}`);
}
