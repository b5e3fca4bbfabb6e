import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The three stand-ins of carriers share one process: each is bundled by itself and knows nothing of the others; three processes would cost three times the memory. */
const load = createRequire(__filename);
for (const name of ['ems', 'sf', 'kuaidi100']) load(join(__dirname, `${name}-process.js`));
