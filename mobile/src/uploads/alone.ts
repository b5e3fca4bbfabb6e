/** A mini-program has one window. */
export async function aloneWith<T>(_turn: string, run: () => Promise<T>): Promise<T | null> {
  return run();
}
