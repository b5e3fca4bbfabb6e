import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glyphsIn, type Glyphs } from './glyphs';

export type Song = { regular: Buffer; bold: Buffer; has: Glyphs };

let opened: Song | undefined;

/** 宋体 (Noto Serif SC, OFL-1.1): 30,000 signs as plain TrueType in two weights, read once a container. */
export function song(): Song {
  return (opened ??= openSong(process.env['HALL_SONG'] ?? 'node_modules/@expo-google-fonts/noto-serif-sc'));
}

function openSong(folder: string): Song {
  const read = (weight: string) => readFileSync(join(folder, weight, `NotoSerifSC_${weight}.ttf`));
  const regular = read('400Regular');
  return { regular, bold: read('700Bold'), has: glyphsIn(regular) };
}
