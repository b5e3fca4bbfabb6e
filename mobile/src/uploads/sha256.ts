/** SHA-256 (FIPS 180-4) for phones and pages that have none of their own. */
const FRACTION = 2 ** 32;
const { constants, start } = tables();

export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const hash = start.slice();
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) mix(hash, words, view, at);
  return Array.prototype.map.call(hash, (word: number) => `0000000${word.toString(16)}`.slice(-8)).join('');
}

function mix(hash: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [far, near] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
    words[i] = (words[i - 16] ?? 0) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + (words[i - 7] ?? 0) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
  }
  const after = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) hash[i] = (hash[i] ?? 0) + (after[i] ?? 0);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first bits of the fractions of the roots of primes, as the standard makes them. */
function tables(): { constants: Uint32Array; start: Uint32Array } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  const fraction = (root: number) => Math.floor((root % 1) * FRACTION);
  return { constants: new Uint32Array(primes.map((prime) => fraction(Math.cbrt(prime)))), start: new Uint32Array(primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))) };
}
