import type { Characters } from './searchable';

/** A syllable as the south hears it: zh as z, -ng as -n, n- as l-, ü as u, so that these never part a query from its item. */
export function soundOf(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/^n(?=.)/, 'l').replace(/(?<=.)ng$/, 'n').replace(/v/g, 'u');
}

/** Character → its sounds, the usual one first. */
export function readingsOf(sounds: Characters['sounds']): ReadonlyMap<string, string[]> {
  const readings = new Map<string, string[]>();
  const parted = Object.entries(sounds).map(([syllable, all]) => [soundOf(syllable), ...all.split('|')] as const);
  for (const rank of [1, 2] as const) {
    for (const row of parted) {
      for (const character of row[rank] ?? '') {
        const known = readings.get(character);
        if (!known) readings.set(character, [row[0]]);
        else if (!known.includes(row[0])) known.push(row[0]);
      }
    }
  }
  return readings;
}

const mostWays = 8;

/** Every way to say a row of units, joined by spaces, eight at most; letters and digits sound as themselves. */
export function waysToSay(units: readonly string[], readings: ReadonlyMap<string, string[]>): string[] {
  let ways = [''];
  for (const unit of units) {
    const said = readings.get(unit) ?? [unit];
    const longer: string[] = [];
    for (const way of ways) for (const sound of said) longer.push(way === '' ? sound : `${way} ${sound}`);
    ways = longer.slice(0, mostWays);
  }
  return ways;
}
