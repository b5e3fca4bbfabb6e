import Taro from '@tarojs/taro';

const LARGE = 1.25;

/** Whether the person has made the letters of WeChat large. */
export function isSystemTextLarge(): boolean {
  const base = Taro.getAppBaseInfo?.() as { fontSizeScaleFactor?: number } | undefined;
  return (base?.fontSizeScaleFactor ?? 1) >= LARGE;
}
