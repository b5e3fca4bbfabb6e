import Taro from '@tarojs/taro';
import { create } from 'zustand';

/** A newer version that has been fetched and waits to be taken. */
export const useUpdate = create<{ take: (() => void) | null }>(() => ({ take: null }));

/** WeChat fetches newer versions itself; taking one is still up to the person. */
export function offerUpdates(): void {
  const manager: Taro.UpdateManager | undefined = Taro.getUpdateManager?.();
  manager?.onUpdateReady(() => useUpdate.setState({ take: () => manager.applyUpdate() }));
}
