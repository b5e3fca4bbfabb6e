import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { Answer, Answers } from '../../../shared/domain/items/form';
import { placeOfTyped } from '../unsent';

type TypedStore = {
  /** What was typed and the hall does not have yet, by case. */
  byCase: Readonly<Record<string, Answers>>;
  type(caseNo: string, key: string, answer: Answer): void;
  /** The hall has these now; an answer that was changed meanwhile stays. */
  forget(caseNo: string, saved: Answers): void;
};

const nothing: Answers = {};

export const useTyped = create<TypedStore>((set, get) => {
  function keep(caseNo: string, answers: Answers) {
    if (Object.keys(answers).length > 0) Taro.setStorageSync(placeOfTyped(caseNo), answers);
    else Taro.removeStorageSync(placeOfTyped(caseNo));
    set({ byCase: { ...get().byCase, [caseNo]: answers } });
  }
  return {
    byCase: {},
    type: (caseNo, key, answer) => keep(caseNo, { ...typedIn(caseNo), [key]: answer }),
    forget: (caseNo, saved) => keep(caseNo, Object.fromEntries(Object.entries(typedIn(caseNo)).filter(([key, answer]) => saved[key] !== answer))),
  };
});

/** Also what an earlier visit left on the device. */
export function typedIn(caseNo: string): Answers {
  return useTyped.getState().byCase[caseNo] ?? ((Taro.getStorageSync(placeOfTyped(caseNo)) as Answers | '') || nothing);
}

export function useTypedIn(caseNo: string): Answers {
  const typed = useTyped((store) => store.byCase[caseNo]);
  return typed ?? typedIn(caseNo);
}
