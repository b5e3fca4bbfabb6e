/** Ten photos leave the phone under 5 MB in all; the form around each takes a few KB. */
export const PHOTO_BUDGET = 480 * 1024;

/** Long side in px, and JPEG quality. 2000 px on an A4 page are 170 dpi: small print stays legible; 1600 px are 137. */
export const rungs = [
  { side: 2000, quality: 0.8 }, { side: 2000, quality: 0.65 }, { side: 1600, quality: 0.7 }, { side: 1600, quality: 0.5 },
] as const;

/** The size in which a picture is drawn: never larger than it is. */
export function fitted({ width, height }: { width: number; height: number }, side: number): { width: number; height: number } {
  const by = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) };
}

/** Down the rungs until it is light enough; the last one is taken as it comes. */
export async function downTheLadder<T>(draw: (rung: { side: number; quality: number }) => Promise<T>, bytesOf: (drawn: T) => number): Promise<T> {
  let drawn: T | undefined;
  for (const rung of rungs) {
    drawn = await draw(rung);
    if (bytesOf(drawn) <= PHOTO_BUDGET) break;
  }
  return drawn as T;
}
