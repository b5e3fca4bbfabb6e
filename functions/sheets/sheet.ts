/** Text, a number, a sum in 分 (written in 元), or nothing. */
export type Cell = string | number | { fen: number } | null;
export type Rows = readonly (readonly Cell[])[];

/**
 * A table that is written part by part, each without the ones before it: what one part has to know of the others is plain data, kept with
 * the work, so that another process can go on where this one stopped.
 */
export type SheetFormat<State> = {
  begin(headings: readonly string[]): Written<State>;
  add(state: State, rows: Rows): Written<State>;
  end(state: State): Buffer;
};
export type Written<State> = { bytes: Buffer; state: State };

/** 分 as 元 with two decimals, exact: never through a fraction. */
export function yuanText(fen: number): string {
  const [sign, whole] = fen < 0 ? ['-', -fen] : ['', fen];
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}
