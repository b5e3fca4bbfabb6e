import { COACH_SIDE, type Grey } from './coach';
import { downTheLadder, fitted, rungs } from './ladder';

const THUMB_SIDE = 112;
type Drawing = { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D };
export type Drawn = { jpeg: Blob; grey: Grey; thumb: string };

/** A photo drawn anew: upright, smaller, and with nothing in it but the picture. */
export async function drawn(photo: Blob): Promise<Drawn> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  try {
    // Everything smaller is drawn from this one: twelve megapixels are gone through once. By halves, so that no print is left out.
    const large = draw(picture, rungs[0].side).canvas;
    const jpeg = await downTheLadder(({ side, quality }) => jpegOf(draw(large, side).canvas, quality), ({ size }) => size);
    const middle = draw(large, COACH_SIDE * 2).canvas;
    return { jpeg, grey: greyOf(draw(middle, COACH_SIDE)), thumb: draw(middle, THUMB_SIDE).canvas.toDataURL('image/jpeg', 0.7) };
  } finally {
    picture.close();
  }
}

function draw(picture: ImageBitmap | HTMLCanvasElement, side: number): Drawing {
  const canvas = document.createElement('canvas');
  const { width, height } = Object.assign(canvas, fitted(picture, side));
  const pen = canvas.getContext('2d', { willReadFrequently: side === COACH_SIDE });
  if (!pen) throw new Error('There is no canvas');
  pen.imageSmoothingQuality = 'high';
  // A JPEG has no transparent parts: paper is white.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return { canvas, pen };
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this device'))), 'image/jpeg', quality));
}

function greyOf({ canvas: { width, height }, pen }: Drawing): Grey {
  return { width, height, luma: lumaOf(pen.getImageData(0, 0, width, height).data) };
}

function lumaOf(dots: Uint8ClampedArray): Uint8Array {
  const luma = new Uint8Array(dots.length / 4);
  for (let at = 0; at < luma.length; at += 1) luma[at] = ((dots[at * 4] ?? 0) * 77 + (dots[at * 4 + 1] ?? 0) * 150 + (dots[at * 4 + 2] ?? 0) * 29) >> 8;
  return luma;
}
