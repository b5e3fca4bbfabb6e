/** Mini-programs have no digest of their own. */
export const canPick = false;

export function pickDigest(): Promise<string | null> {
  return Promise.resolve(null);
}
