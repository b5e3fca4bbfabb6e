export type Size = { width: number; height: number };
export type Screen = {
  name: string;
  path: string;
  as?: string;
  type?: string;
  empty?: string;
  press?: string;
  see?: RegExp;
  /** A hall that never answers, cannot be reached, or is lost once the screen is there. */
  hall?: 'silent' | 'unreachable' | 'lost';
};
