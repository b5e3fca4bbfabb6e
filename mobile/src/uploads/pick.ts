import Taro from '@tarojs/taro';
import { keepBytes } from './bytes';
import { typeOf, type Picked, type PickFrom } from './picked';

type Chosen = { path: string; name?: string; bytes: number };
/** WeChat hands over nine pictures at a time. */
const MOST_PICTURES = 9;

/** Opens the camera, the album or the files of a chat, the only place where WeChat has PDFs; nothing when nothing was chosen. */
export async function pick(from: PickFrom, most: number): Promise<Picked[]> {
  try {
    return (from === 'file' ? await fromChat(most) : await pictures(from, most)).map(picked);
  } catch {
    // Closing the chooser is a failure to WeChat, and nothing to speak of.
    return [];
  }
}

async function pictures(from: 'camera' | 'album', most: number): Promise<Chosen[]> {
  const { tempFiles } = await Taro.chooseMedia({ count: from === 'camera' ? 1 : Math.min(most, MOST_PICTURES), mediaType: ['image'], sourceType: [from], sizeType: ['original'] });
  return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size }));
}

async function fromChat(most: number): Promise<Chosen[]> {
  const { tempFiles } = await Taro.chooseMessageFile({ count: most, type: 'file', extension: ['pdf', 'jpg', 'jpeg', 'png'] });
  return tempFiles.map(({ path, name, size }) => ({ path, name, bytes: size }));
}

function picked({ path, name = path.split('/').pop() ?? path, bytes }: Chosen): Picked {
  return { name, type: typeOf(name), bytes, keep: (id) => keepBytes(id, path) };
}
