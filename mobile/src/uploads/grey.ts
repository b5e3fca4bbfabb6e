import Taro from '@tarojs/taro';
import { COACH_SIDE, type Grey } from './coach';
import { fitted } from './ladder';

/** A picture in shades of grey, drawn where nobody sees it. */
export async function greyOf(path: string): Promise<Grey> {
  const { width, height } = fitted(await Taro.getImageInfo({ src: path }), COACH_SIDE);
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  const image = canvas.createImage();
  await new Promise((resolve, reject) => Object.assign(image, { onload: resolve, onerror: reject, src: path }));
  pen.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const luma = new Uint8Array(width * height);
  for (let at = 0; at < luma.length; at += 1) luma[at] = ((data[at * 4] ?? 0) * 77 + (data[at * 4 + 1] ?? 0) * 150 + (data[at * 4 + 2] ?? 0) * 29) >> 8;
  return { width, height, luma };
}
