import Taro from '@tarojs/taro';

/** In the phone's own viewer, from where it can be kept. */
export function openPaper(url: string): void {
  void Taro.downloadFile({ url }).then(({ tempFilePath }) => Taro.openDocument({ filePath: tempFilePath, showMenu: true }));
}
