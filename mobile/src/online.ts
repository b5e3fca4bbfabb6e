import Taro from '@tarojs/taro';
import { create } from 'zustand';

/** Whether this device has a network at all. */
export const useOnline = create<{ isOnline: boolean }>(() => ({ isOnline: true }));

export function watchNetwork(): void {
  Taro.onNetworkStatusChange?.(({ isConnected }) => useOnline.setState({ isOnline: isConnected }));
}
