/** Long enough not to occur by chance in 20 MB of pixels. */
const MARKS = ['<script', '<iframe', '<!doctype html', '<html>', '<html ', '<body>', '<body ', '<?php ', '<svg xmlns', 'javascript:'];
const ANY = new RegExp(MARKS.join('|').replaceAll('?', '\\?'), 'i');

const WINDOW = 256 * 1024;
const LONGEST = Math.max(...MARKS.map((mark) => mark.length));

/** Whether an image is a web page as well, which a browser that guesses might open. */
export function holdsWebPage(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A window at a time, each a little into the next: the whole file as text would be held twice.
  for (let at = 0; at < all.length; at += WINDOW) if (ANY.test(all.toString('latin1', at, at + WINDOW + LONGEST))) return true;
  return false;
}
