import type { Page } from 'playwright-core';

/** The share of pixels that two pictures of one size do not have alike, told by the browser that took them. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const share = await page.evaluate<number>(`(async () => {
    const pixelsOf = async (picture) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + picture;
      await image.decode();
      const pen = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
      pen.drawImage(image, 0, 0);
      return new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
    };
    const [a, b] = [await pixelsOf('${one.toString('base64')}'), await pixelsOf('${other.toString('base64')}')];
    return a.length === b.length ? a.filter((pixel, at) => pixel !== b[at]).length / a.length : 1;
  })()`);
  return share;
}
