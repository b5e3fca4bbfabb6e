import '../setup/environment';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench [WORD]`: every measure, or those whose file name has the word. Figures are ratios to a floor of the same run where speed is meant. */
async function run(): Promise<void> {
  const word = process.argv[2] ?? '';
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.bench.ts') && name.includes(word)).sort()) {
    console.log(`\n# ${file.replace('.bench.ts', '')}`);
    const measure = (await import(join(__dirname, file))) as { default: () => Promise<string[]> };
    for (const line of await measure.default()) console.log(line);
  }
}

run().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
