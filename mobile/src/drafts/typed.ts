import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { stillUnsent } from '../../../shared/domain/cases/unsent';
import type { Answer, Answers } from '../../../shared/domain/items/form';

type TypedStore = {
  /** What was typed and the hall does not have yet, by case. */
  byCase: Readonly<Record<string, Answers>>;
  type(caseNo: string, key: string, answer: Answer): void;
  /** The hall has these now. */
  forget(caseNo: string, saved: Answers): void;
};

const KEPT = 'typed:';
const nothing: Answers = {};

export const useTyped = create<TypedStore>((set, get) => {
  function keep(caseNo: string, answers: Answers) {
    if (Object.keys(answers).length > 0) Taro.setStorageSync(KEPT + caseNo, answers);
    else Taro.removeStorageSync(KEPT + caseNo);
    set({ byCase: { ...get().byCase, [caseNo]: answers } });
  }
  return {
    byCase: {},
    type: (caseNo, key, answer) => keep(caseNo, { ...typedIn(caseNo), [key]: answer }),
    forget: (caseNo, saved) => keep(caseNo, stillUnsent(typedIn(caseNo), saved)),
  };
});

/** Also what an earlier visit left on the device. */
export function typedIn(caseNo: string): Answers {
  return useTyped.getState().byCase[caseNo] ?? ((Taro.getStorageSync(KEPT + caseNo) as Answers | '') || nothing);
}

export function useTypedIn(caseNo: string): Answers {
  const typed = useTyped((store) => store.byCase[caseNo]);
  return typed ?? typedIn(caseNo);
}

/** The cases with something typed on this device. */
export function casesTypedIn(): string[] {
  return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(KEPT)).map((key) => key.slice(KEPT.length));
}
