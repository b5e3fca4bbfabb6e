import type { SealFace } from '../../shared/domain/licences/paper';
import { licencePaperWords } from '../../shared/words/documents';

/** Points; the seal is a circle of 42 mm, as such seals are. */
export const SEAL = 119;
const [MIDDLE, RADIUS] = [100, 94];
/** Degrees the name takes of the circle, at most; it opens downwards. */
const SPAN = 250;
const RED = '#C8102E';

/** A round seal as vectors: the issuer's name along its edge, no star in its middle, and 样章 where it is none that the law knows. */
export function sealFace({ issuer, isSpecimen }: SealFace, write: (text: string) => string): string {
  const signs = [...write(issuer)];
  const step = Math.min(24, SPAN / Math.max(signs.length - 1, 1));
  const size = Math.min(26, Math.max(13, step * 1.25));
  const first = -((signs.length - 1) / 2) * step;
  const arc = signs.map((sign, at) => text(sign, size, `rotate(${(first + at * step).toFixed(2)} ${MIDDLE} ${MIDDLE})`, MIDDLE - RADIUS + size + 7)).join('');
  const centre = isSpecimen ? text(licencePaperWords.specimen, 30, '', MIDDLE + 11) : '';
  const rings = `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${RADIUS}" fill="none" stroke="${RED}" stroke-width="5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SEAL}" height="${SEAL}" viewBox="0 0 200 200" opacity="0.86">${rings}${arc}${centre}${text(licencePaperWords.sealKind, 15, '', 152)}</svg>`;
}

function text(words: string, size: number, transform: string, y: number): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${MIDDLE}" y="${y.toFixed(1)}" font-family="seal" font-size="${size.toFixed(1)}" fill="${RED}" text-anchor="middle"${transform ? ` transform="${transform}"` : ''}>${escaped}</text>`;
}
