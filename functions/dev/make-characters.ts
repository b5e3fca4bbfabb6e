import { writeFileSync } from 'node:fs';
import * as opencc from 'opencc-js';
import { pinyin } from 'pinyin-pro';

/** The 6,763 common simplified characters are exactly the two-byte Han rows of GB 2312. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/.test(character)) found.push(character);
    }
  }
  return found;
}

/** Toneless syllable → its characters; after a bar those for which it is only the second reading. */
function soundsOf(characters: string[]): Record<string, string> {
  const first = new Map<string, string>();
  const second = new Map<string, string>();
  for (const character of characters) {
    const [usual, other] = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    if (usual) first.set(usual, (first.get(usual) ?? '') + character);
    if (other) second.set(other, (second.get(other) ?? '') + character);
  }
  const syllables = [...new Set([...first.keys(), ...second.keys()])].filter((syllable) => /^[a-z]+$/.test(syllable)).sort();
  return Object.fromEntries(syllables.map((syllable) => {
    const also = second.get(syllable);
    return [syllable, (first.get(syllable) ?? '') + (also ? `|${also}` : '')];
  }));
}

/** Traditional and simplified characters in turn: 萬万業业… Characters that are also correct simplified ones are left alone. */
function simplifiedPairs(characters: string[]): string {
  const common = new Set(characters);
  const simplify = opencc.Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    if (!common.has(character) && common.has(simple)) pairs += character + simple;
  }
  return pairs;
}

const characters = commonCharacters();
const made = { sounds: soundsOf(characters), simplified: simplifiedPairs(characters) };
const path = 'shared/catalogue/search/characters.json';
writeFileSync(path, `${JSON.stringify(made, null, 1)}\n`);
console.log(`${path}: ${characters.length} characters, ${Object.keys(made.sounds).length} syllables, ${made.simplified.length / 2} traditional characters`);
