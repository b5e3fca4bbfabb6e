import type { Glyphs } from '../fonts/glyphs';

/**
 * Text as the font can draw it. A character it lacks would be drawn as nothing, and a name would lose a part of itself
 * without a trace: its code point stands there instead, 〔U+20BB7〕.
 */
export function written(text: string, has: Glyphs): string {
  return [...clean(text)].map((sign) => (sign === '\n' || has(sign) ? sign : codePointOf(sign))).join('');
}

/** Without what nobody sees: control and format characters. A tab is a blank. */
function clean(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(/[^\P{C}\n]/gu, '');
}

function codePointOf(sign: string): string {
  return `〔U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
}
