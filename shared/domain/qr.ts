/** Error correction M (15 %), by version: codewords of a block that correct, and blocks. */
const CORRECTING = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
type Grid = { dark: boolean[][]; fixed: boolean[][] };

/** A QR code (ISO/IEC 18004) of a text of at most 213 bytes: rows of dark modules, without the quiet zone. */
export function qrOf(text: string): boolean[][] {
  const bytes = utf8(text);
  const version = CORRECTING.findIndex((_, at) => bytes.length + (at < 9 ? 2 : 3) <= capacityOf(at + 1)) + 1;
  if (version === 0) throw new Error('Too long for a QR code');
  const size = version * 4 + 17;
  const grid: Grid = { dark: Array.from({ length: size }, () => Array<boolean>(size).fill(false)), fixed: Array.from({ length: size }, () => Array<boolean>(size).fill(false)) };
  drawPatterns(grid, version, size);
  drawWords(grid, interleaved(wordsOf(bytes, version), version), size);
  return grid.dark;
}

function utf8(text: string): number[] {
  return [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, sign]) => (hex ? Number.parseInt(hex, 16) : (sign ?? '').charCodeAt(0)));
}

const correctingOf = (version: number): number => CORRECTING[version - 1] ?? 0;
const blocksOf = (version: number): number => BLOCKS[version - 1] ?? 1;

/** Codewords of a version, correcting ones included. */
function rawWords(version: number): number {
  const aligned = version >= 2 ? Math.floor(version / 7) + 2 : 0;
  const modules = (16 * version + 128) * version + 64 - (version >= 2 ? (25 * aligned - 10) * aligned - 55 : 0) - (version >= 7 ? 36 : 0);
  return Math.floor(modules / 8);
}

const capacityOf = (version: number): number => rawWords(version) - correctingOf(version) * blocksOf(version);

function wordsOf(bytes: readonly number[], version: number): number[] {
  const capacity = capacityOf(version);
  const bits = [[4, 4], [bytes.length, version < 10 ? 8 : 16], ...bytes.map((byte) => [byte, 8])].flatMap(([value = 0, length = 0]) => Array.from({ length }, (_, at) => (value >> (length - 1 - at)) & 1));
  // The end of the text: four bits, which fill its last word.
  bits.push(0, 0, 0, 0);
  const words = Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0));
  for (let pad = 0xec; words.length < capacity; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** Blocks, each with what corrects it, word by word in turn. */
function interleaved(words: readonly number[], version: number): number[] {
  const [count, correcting] = [blocksOf(version), correctingOf(version)];
  const short = Math.floor(words.length / count);
  const long = words.length % count;
  const divisor = generator(correcting);
  let taken = 0;
  const blocks = Array.from({ length: count }, (_, at) => {
    const data = words.slice(taken, taken += short + (at >= count - long ? 1 : 0));
    return { data, rest: remainder(data, divisor) };
  });
  const inTurn = (length: number, of: (block: (typeof blocks)[number]) => readonly number[]) => Array.from({ length }, (_, at) => blocks.flatMap((block) => of(block).slice(at, at + 1))).flat();
  return [...inTurn(short + 1, ({ data }) => data), ...inTurn(correcting, ({ rest }) => rest)];
}

/** In the field of 256 with 0x11D. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >>> 7) * 0x11d) ^ (((b >>> bit) & 1) * a);
  return product;
}

function generator(degree: number): number[] {
  const result = [...Array<number>(degree - 1).fill(0), 1];
  for (let turn = 0, root = 1; turn < degree; turn += 1, root = times(root, 2)) {
    for (let at = 0; at < degree; at += 1) result[at] = times(result[at] ?? 0, root) ^ (at + 1 < degree ? result[at + 1] ?? 0 : 0);
  }
  return result;
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const result = divisor.map(() => 0);
  for (const word of data) {
    const factor = word ^ (result.shift() ?? 0);
    result.push(0);
    divisor.forEach((coefficient, at) => { result[at] = (result[at] ?? 0) ^ times(coefficient, factor); });
  }
  return result;
}

function set({ dark, fixed }: Grid, x: number, y: number, isDark: boolean): void {
  const [row, known] = [dark[y], fixed[y]];
  if (!row || !known || x < 0 || x >= row.length) return;
  row[x] = isDark;
  known[x] = true;
}

function drawPatterns(grid: Grid, version: number, size: number): void {
  for (let at = 0; at < size; at += 1) { set(grid, 6, at, at % 2 === 0); set(grid, at, 6, at % 2 === 0); }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) ring(grid, x, y, 4, (far) => far !== 2 && far !== 4);
  const places = alignedAt(version, size);
  const last = places.length - 1;
  places.forEach((x, i) => places.forEach((y, j) => {
    const isFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
    if (!isFinder) ring(grid, x, y, 2, (far) => far !== 1);
  }));
  drawFormat(grid, size);
  if (version >= 7) drawVersion(grid, version, size);
}

function ring(grid: Grid, x: number, y: number, reach: number, isDark: (far: number) => boolean): void {
  for (let dy = -reach; dy <= reach; dy += 1) for (let dx = -reach; dx <= reach; dx += 1) set(grid, x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
}

function alignedAt(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - (count - 2 - at) * step)];
}

/** Level M with mask 0; a code of so few modules is read as well under any mask. */
function drawFormat(grid: Grid, size: number): void {
  const bits = 0b101010000010010;
  const bit = (at: number) => ((bits >>> at) & 1) === 1;
  for (let at = 0; at < 6; at += 1) set(grid, 8, at, bit(at));
  set(grid, 8, 7, bit(6)); set(grid, 8, 8, bit(7)); set(grid, 7, 8, bit(8));
  for (let at = 9; at < 15; at += 1) set(grid, 14 - at, 8, bit(at));
  for (let at = 0; at < 8; at += 1) set(grid, size - 1 - at, 8, bit(at));
  for (let at = 8; at < 15; at += 1) set(grid, 8, size - 15 + at, bit(at));
  set(grid, 8, size - 8, true);
}

function drawVersion(grid: Grid, version: number, size: number): void {
  let rest = version;
  for (let turn = 0; turn < 12; turn += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at += 1) {
    const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(grid, far, near, ((bits >>> at) & 1) === 1); set(grid, near, far, ((bits >>> at) & 1) === 1);
  }
}

/** Up and down in pairs of columns, from the right; mask 0 turns every other module over. */
function drawWords({ dark, fixed }: Grid, words: readonly number[], size: number): void {
  let taken = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let turn = 0; turn < size; turn += 1) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - turn : turn;
      for (const x of [right, right - 1]) {
        const row = dark[y];
        if (!row || fixed[y]?.[x]) continue;
        const isOn = taken < words.length * 8 && (((words[taken >>> 3] ?? 0) >>> (7 - (taken & 7))) & 1) === 1;
        row[x] = isOn !== ((x + y) % 2 === 0);
        taken += 1;
      }
    }
  }
}
