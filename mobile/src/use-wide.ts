/** Phones are never wide. */
export function useWide(): boolean {
  return false;
}
