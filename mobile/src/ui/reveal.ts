import Taro from '@tarojs/taro';

/** Brings a part of the page into view. */
export function reveal(anchor: string): void {
  void Taro.pageScrollTo({ selector: `#${anchor}`, offsetTop: -80 });
}
