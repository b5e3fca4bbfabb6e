/** Which of a row of choices an arrow key leads to; `null` for any other key. */
export function walkTo(key: string, at: number, all: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % all;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at - 1 + all) % all;
  if (key === 'Home') return 0;
  return key === 'End' ? all - 1 : null;
}
