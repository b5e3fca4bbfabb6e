import Taro from '@tarojs/taro';

/** In the phone's own viewer, from which it can be sent on. */
export function openLabel(url: string): void {
  void Taro.downloadFile({ url }).then(({ tempFilePath }) => Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true }));
}
