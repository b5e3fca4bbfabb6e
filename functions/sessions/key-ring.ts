const PEM = /-----BEGIN [A-Z ]+-----[^-]+-----END [A-Z ]+-----/g;

/**
 * The hall's keys (PEM, ES256), the oldest first; what stands after a line `next` is read and does not sign yet, so that every function knows it before one does.
 * `lasting`: the first, by which what is printed or kept was sealed, and which therefore stays. One key alone is kept as it came.
 */
export function keyRing(text: string): { lasting: string; signs: string; reads: string[] } {
  const [now = '', next = ''] = text.split(/^next$/m);
  const keys = now.match(PEM) ?? [];
  const reads = [...keys, ...(next.match(PEM) ?? [])];
  return reads.length > 1 ? { lasting: keys[0] ?? '', signs: keys.at(-1) ?? '', reads } : { lasting: text, signs: text, reads: [text] };
}
