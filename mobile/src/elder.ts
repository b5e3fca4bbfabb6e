import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { isSystemTextLarge } from './system-text';

type ElderStore = {
  isElder: boolean;
  /** The device has large letters, and nobody has said yes or no here yet. */
  isOffered: boolean;
  toggle(): void;
  decline(): void;
};

const ELDER = 'elder';
const ANSWERED = 'elder-offered';

/** 长辈版: larger letters and targets. */
export const useElder = create<ElderStore>((set, get) => ({
  isElder: Taro.getStorageSync(ELDER) === true,
  isOffered: Taro.getStorageSync(ELDER) !== true && Taro.getStorageSync(ANSWERED) !== true && isSystemTextLarge(),
  toggle() {
    Taro.setStorageSync(ELDER, !get().isElder);
    set({ isElder: !get().isElder });
    get().decline();
  },
  decline() {
    Taro.setStorageSync(ANSWERED, true);
    set({ isOffered: false });
  },
}));
