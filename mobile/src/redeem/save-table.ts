import Taro from '@tarojs/taro';

/** In the phone's own viewer, from whose menu it is passed on. */
export function saveTable(url: string): void {
  void Taro.downloadFile({ url }).then(({ tempFilePath }) => Taro.openDocument({ filePath: tempFilePath, showMenu: true }));
}
