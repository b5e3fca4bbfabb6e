import type { Doubt } from '../../../shared/domain/files/sending-file';

/** A picture in shades of grey, at most `COACH_SIDE` px long. */
export type Grey = { width: number; height: number; luma: Uint8Array };

/** Enough to see text as texture; ten times fewer dots than a photo. */
export const COACH_SIDE = 640;
/** Paper in a lit room is 150 and more; below this even black and white come close to each other. */
const DARK_BELOW = 70;
/** Where there is print, sharp edges give many hundreds; out of focus they give less than this. */
const BLURRED_BELOW = 120;
/** The part of a picture that is looked at for focus: empty paper has no edges at all. */
const DETAILED_SHARE = 0.1;
/** A dot the sensor can tell no brighter. */
const SATURATED = 250;
/** Tiles of this side count as glare only when nearly all of them is saturated: single bright dots are print or noise. */
const TILE = 16;
const TILE_FULL = 0.9;
/** A reflection covers a part; less is a speck, more is a scan on white. */
const GLARE_FROM = 0.008;
const GLARE_TO = 0.4;
/** Where ordinary paper is this bright already, white is no reflection. */
const WHITE_PAPER = 236;
/** Paper and table must differ by this much, or there is no edge to speak of. */
const EDGE_CONTRAST = 45;
/** Paper along this much of a side of the frame: it goes on outside. */
const TOUCHING = 0.2;

/** What the picture may not show well enough to be read. Never certain: a hint, not a wall. */
export function doubtsOf(picture: Grey): Doubt[] {
  // In the dark nothing else can be told.
  if (meanOf(picture.luma) < DARK_BELOW) return ['dark'];
  const found: Doubt[] = [];
  if (isBlurred(picture)) found.push('blurred');
  if (hasGlare(picture)) found.push('glare');
  if (isCut(picture)) found.push('cut');
  return found;
}

export function meanOf(luma: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < luma.length; at += 1) sum += luma[at] ?? 0;
  return sum / luma.length;
}

/** The variance of the Laplacian in the most detailed tiles. */
export function sharpnessOf({ width, height, luma }: Grey): number {
  const found: number[] = [];
  for (let top = 1; top + TILE < height; top += TILE) {
    for (let left = 1; left + TILE < width; left += TILE) {
      let [sum, squares] = [0, 0];
      for (let y = top; y < top + TILE; y += 1) {
        for (let at = y * width + left; at < y * width + left + TILE; at += 1) {
          const edge = 4 * (luma[at] ?? 0) - (luma[at - 1] ?? 0) - (luma[at + 1] ?? 0) - (luma[at - width] ?? 0) - (luma[at + width] ?? 0);
          sum += edge;
          squares += edge * edge;
        }
      }
      found.push(squares / TILE ** 2 - (sum / TILE ** 2) ** 2);
    }
  }
  return found.sort((a, b) => b - a)[Math.floor(found.length * DETAILED_SHARE)] ?? Infinity;
}

function isBlurred(picture: Grey): boolean {
  return sharpnessOf(picture) < BLURRED_BELOW;
}

export function glareShareOf({ width, height, luma }: Grey): number {
  let [tiles, full] = [0, 0];
  for (let top = 0; top + TILE <= height; top += TILE) {
    for (let left = 0; left + TILE <= width; left += TILE) {
      let bright = 0;
      for (let y = top; y < top + TILE; y += 1) for (let at = y * width + left; at < y * width + left + TILE; at += 1) if ((luma[at] ?? 0) >= SATURATED) bright += 1;
      tiles += 1;
      if (bright >= TILE_FULL * TILE ** 2) full += 1;
    }
  }
  return tiles === 0 ? 0 : full / tiles;
}

function hasGlare(picture: Grey): boolean {
  const share = glareShareOf(picture);
  return share >= GLARE_FROM && share <= GLARE_TO && brightnessOfPaper(picture.luma) < WHITE_PAPER;
}

/** The middle shade of what is not saturated and not print. */
function brightnessOfPaper(luma: Uint8Array): number {
  const counts = countsOf(luma);
  const level = levelOf(counts);
  const paper = counts.map((count, shade) => (shade > level && shade < SATURATED ? count : 0));
  const half = paper.reduce((sum, count) => sum + count, 0) / 2;
  let passed = 0;
  return paper.findIndex((count) => (passed += count) >= half && half > 0);
}

/** Paper that leaves the frame on some sides; on all four it fills the picture, and nothing can be told. */
export function sidesTouched({ width, height, luma }: Grey): number {
  const counts = countsOf(luma);
  const level = levelOf(counts);
  if (shadeOf(counts, level + 1, 256) - shadeOf(counts, 0, level + 1) < EDGE_CONTRAST) return 0;
  const along = (length: number, place: (step: number) => number) => {
    let paper = 0;
    for (let step = 0; step < length; step += 1) if ((luma[place(step)] ?? 0) > level) paper += 1;
    return paper / length;
  };
  // Two dots from the rim: lenses and resizing darken the outermost.
  const sides = [
    along(width, (x) => 2 * width + x), along(width, (x) => (height - 3) * width + x), along(height, (y) => y * width + 2), along(height, (y) => y * width + width - 3),
  ];
  return sides.filter((share) => share > TOUCHING).length;
}

function isCut(picture: Grey): boolean {
  const touched = sidesTouched(picture);
  return touched > 0 && touched < 4;
}

function countsOf(luma: Uint8Array): number[] {
  const counts = new Array<number>(256).fill(0);
  for (let at = 0; at < luma.length; at += 1) counts[luma[at] ?? 0] = (counts[luma[at] ?? 0] ?? 0) + 1;
  return counts;
}

/** The mean shade of a part of the scale. */
function shadeOf(counts: readonly number[], from: number, to: number): number {
  let [sum, dots] = [0, 0];
  for (let shade = from; shade < to; shade += 1) {
    dots += counts[shade] ?? 0;
    sum += shade * (counts[shade] ?? 0);
  }
  return dots === 0 ? 0 : sum / dots;
}

/** Otsu: the shade that parts dark from bright best. */
function levelOf(counts: readonly number[]): number {
  const [all, total] = [counts.reduce((sum, count) => sum + count, 0), counts.reduce((sum, count, shade) => sum + shade * count, 0)];
  let [below, weight, best, level] = [0, 0, -1, 0];
  counts.forEach((count, shade) => {
    below += count;
    weight += shade * count;
    if (below === 0 || below === all) return;
    const between = below * (all - below) * (weight / below - (total - weight) / (all - below)) ** 2;
    if (between > best) [best, level] = [between, shade];
  });
  return level;
}
