import Taro from '@tarojs/taro';

/** A mini-program has no downloads: the file goes into a chat that its holder picks, their own file helper for one, and nothing of it stays here. */
export function keepFile(name: string, text: string): Promise<boolean> {
  const files = Taro.getFileSystemManager();
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  return new Promise((resolve) => {
    const end = (isKept: boolean) => files.unlink({ filePath, complete: () => resolve(isKept) });
    const told = { success: () => end(true), fail: () => end(false) };
    // Phones that are no WeChat know no chats.
    const share = () => (Taro.shareFileMessage ? void Taro.shareFileMessage({ filePath, ...told }) : end(false));
    files.writeFile({ filePath, data: text, encoding: 'utf8', success: share, fail: () => resolve(false) });
  });
}
