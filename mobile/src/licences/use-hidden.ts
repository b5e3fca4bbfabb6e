import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether somebody has left the page: mini-programs say so themselves. */
export function useHidden(): boolean {
  const [isHidden, setHidden] = useState(false);
  useDidHide(() => setHidden(true));
  useDidShow(() => setHidden(false));
  return isHidden;
}
