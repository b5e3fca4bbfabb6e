/**
 * Unpacks the Chromium that travels in an npm package, with the libraries it needs, into the folder named in TMPDIR,
 * and prints where it lies. A module of its own because that package is ESM and looks at TMPDIR when it is loaded.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { default: chromium } = await import('@sparticuz/chromium');
const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
// The package unpacks its libraries by itself only inside a Lambda; its own tool for that is not exported.
const { inflate } = await import(new URL('lambdafs.js', import.meta.resolve('@sparticuz/chromium')).href);
const libraries = await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
const executablePath = await chromium.executablePath();
console.log(JSON.stringify({ executablePath, libraries: join(libraries, 'lib') }));
