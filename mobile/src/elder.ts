import Taro from '@tarojs/taro';
import { create } from 'zustand';

type ElderStore = { isElder: boolean; toggle(): void };

/** 长辈版: larger letters and targets. */
export const useElder = create<ElderStore>((set, get) => ({
  isElder: Taro.getStorageSync('elder') === true,
  toggle() {
    Taro.setStorageSync('elder', !get().isElder);
    set({ isElder: !get().isElder });
  },
}));
