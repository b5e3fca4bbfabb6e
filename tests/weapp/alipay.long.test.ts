import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureClient } from '../../functions/dev/client-build';
import { allPages, BUILT, readAppJson } from './host/app-json';
import { filesOf } from './package/files';
import { findingsIn } from './package/lint';

const ALIPAY = 'dist/alipay';

beforeAll(() => ensureClient(() => undefined, 'alipay'), 300_000);

test('the Alipay package has every page', () => {
  expect(allPages(readAppJson(ALIPAY))).toEqual(allPages(readAppJson(BUILT)));
  const files = allPages(readAppJson(ALIPAY)).flatMap((page) => ['.js', '.json', '.axml'].map((end) => page + end));
  expect(files.filter((file) => !existsSync(join(ALIPAY, file)))).toEqual([]);
});

test('its scripts are ES5 and run no text as code', () => {
  expect(findingsIn(filesOf(ALIPAY))).toEqual([{ file: 'runtime.js', about: 'The Function constructor is eval.' }]);
});
