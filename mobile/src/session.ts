import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { SignedIn } from '../../shared/contract/sign-in';

const KEPT = 'session';
/** How the device is set and what is public: it says nothing about anybody and outlives a session. */
const OF_THE_DEVICE: readonly string[] = ['elder', 'elder-offered', 'script', 'suggestions'];

type SessionStore = {
  signedIn: SignedIn | null;
  signIn(signedIn: SignedIn): void;
  /** The token is no longer good; what was typed stays. */
  lapse(): void;
  /** Leaves nothing of this person on the device. */
  signOut(): void;
};

export const useSession = create<SessionStore>((set) => ({
  signedIn: readKept(),
  signIn(signedIn) {
    Taro.setStorageSync(KEPT, signedIn);
    set({ signedIn });
  },
  lapse() {
    Taro.removeStorageSync(KEPT);
    set({ signedIn: null });
  },
  signOut() {
    wipe();
    set({ signedIn: null });
  },
}));

export function tokenNow(): string | null {
  return useSession.getState().signedIn?.token ?? null;
}

export function useIsApplicant(): boolean {
  return useSession((store) => store.signedIn?.audience === 'applicant');
}

function readKept(): SignedIn | null {
  return (Taro.getStorageSync(KEPT) as SignedIn | '') || null;
}

function wipe(): void {
  for (const key of Taro.getStorageInfoSync().keys) if (!OF_THE_DEVICE.includes(key)) Taro.removeStorageSync(key);
}
