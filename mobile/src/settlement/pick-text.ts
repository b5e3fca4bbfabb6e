/** A phone of staff has no bills on it. */
export const canPick = false;

export function pickText(_accept: string): Promise<string | null> {
  return Promise.resolve(null);
}
