/** Long enough not to occur by chance in 20 MB of pixels. */
const MARKS = ['<script', '<iframe', '<!doctype html', '<html>', '<html ', '<body>', '<body ', '<?php ', '<svg xmlns', 'javascript:'];
const ANY = new RegExp(MARKS.join('|').replaceAll('?', '\\?'), 'i');

/** Whether an image is a web page as well, which a browser that guesses might open. */
export function holdsWebPage(bytes: Uint8Array): boolean {
  return ANY.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}
