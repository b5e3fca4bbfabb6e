import Taro from '@tarojs/taro';
import { downTheLadder, fitted } from './ladder';

/** The photo by WeChat's own compressor, which also turns it upright: where a lighter one lies. */
export async function compressed(path: string): Promise<string> {
  const picture = await Taro.getImageInfo({ src: path });
  const { path: lighter } = await downTheLadder(async ({ side, quality }) => {
    const { width, height } = fitted(picture, side);
    const { tempFilePath } = await Taro.compressImage({ src: path, quality: quality * 100, compressedWidth: width, compressedHeight: height });
    return { path: tempFilePath, bytes: await sizeOf(tempFilePath) };
  }, ({ bytes }) => bytes);
  return lighter;
}

function sizeOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail: reject }));
}
