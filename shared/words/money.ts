/** A sum in 分 as 元 with its thousands: `1,036,420`, `186.05`. */
export function yuanOf(fen: number): string {
  const [whole, part] = [Math.floor(fen / 100), fen % 100];
  return `${whole.toLocaleString('en-US')}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
}

/** The same, in 万元 or 亿元 where that is shorter and still exact. */
export function wanOf(fen: number): string {
  if (fen >= 1e10 && fen % 1e8 === 0) return `${fen / 1e10} 亿元`;
  return fen >= 1e6 && fen % 1e4 === 0 ? `${fen / 1e6} 万元` : `${yuanOf(fen)} 元`;
}
