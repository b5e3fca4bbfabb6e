import sharp from 'sharp';
import { COACH_SIDE, doubtsOf, type Grey } from '../../mobile/src/uploads/coach';
import { photoOfPage } from '../setup/photos';
import { isThorough } from '../setup/thorough';

async function seen(jpeg: Buffer): Promise<Grey> {
  const { data, info } = await sharp(jpeg).resize(COACH_SIDE, COACH_SIDE, { fit: 'inside' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, luma: new Uint8Array(data) };
}
const flat = (shade: number): Grey => ({ width: 64, height: 64, luma: new Uint8Array(64 * 64).fill(shade) });
const crop = async (jpeg: Buffer, left: number, top: number, width: number, height: number) => seen(await sharp(jpeg).extract({ left, top, width, height }).jpeg().toBuffer());

test('a photo of a whole page in good light is let pass', async () => {
  expect(doubtsOf(await seen(await photoOfPage()))).toEqual([]);
}, 30_000);

/** A photo takes seconds to make: by turns the rest are looked at by `npm run test:long`. */
const troubles = isThorough ? (['blurred', 'dark', 'glare', 'cut'] as const) : (['blurred'] as const);

test.each(troubles)('%s is said, and nothing else', async (trouble) => {
  expect(doubtsOf(await seen(await photoOfPage(trouble)))).toEqual([trouble]);
}, 30_000);

test('a page that fills the picture is not called cut; one that leaves it at one side is', async () => {
  const photo = await photoOfPage();
  expect(doubtsOf(await crop(photo, 500, 600, 1900, 2800))).toEqual([]);
  expect(doubtsOf(await crop(photo, 0, 0, 2500, 4032))).toEqual(['cut']);
}, 30_000);

test('white print on a screen is no reflection', async () => {
  const scan = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#fff' } })
    .composite([{ input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1100"><path d="${Array.from({ length: 300 }, (_, at) => `M${60 + (at % 15) * 45} ${60 + Math.floor(at / 15) * 50}h20v20h-20z`).join('')}"/></svg>`) }]).jpeg().toBuffer();
  expect(doubtsOf(await seen(scan))).toEqual([]);
});

test('a picture with nothing on it breaks nothing', () => {
  expect([doubtsOf(flat(0)), doubtsOf(flat(200)), doubtsOf({ width: 1, height: 1, luma: new Uint8Array([200]) })]).toEqual([['dark'], ['blurred'], []]);
});
