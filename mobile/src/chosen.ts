import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { Choice, Choices } from '../../shared/domain/cases/choices';
import { useSession } from './session';

/** What was chosen for each material of a draft, signatures and files included; kept on the device until it is filed. */
const useChosen = create<{ byCase: Readonly<Record<string, Choices>> }>(() => ({ byCase: {} }));

const KEPT = 'chosen:';
const nothing: Choices = {};

// Signing out wipes the device; what is in memory goes with it.
useSession.subscribe(({ signedIn }, before) => { if (signedIn?.token !== before.signedIn?.token) useChosen.setState({ byCase: {} }); });

export function useChosenIn(caseNo: string): Choices {
  const chosen = useChosen((store) => store.byCase[caseNo]);
  return chosen ?? chosenIn(caseNo);
}

export function choose(caseNo: string, code: string, choice: Choice): void {
  keep(caseNo, { ...chosenIn(caseNo), [code]: choice });
}

/** It is filed: nothing is left to choose. */
export function forgetChosen(caseNo: string): void {
  Taro.removeStorageSync(KEPT + caseNo);
  useChosen.setState(({ byCase: { [caseNo]: _, ...others } }) => ({ byCase: others }));
}

function chosenIn(caseNo: string): Choices {
  return useChosen.getState().byCase[caseNo] ?? ((Taro.getStorageSync(KEPT + caseNo) as Choices | '') || nothing);
}

function keep(caseNo: string, choices: Choices): void {
  Taro.setStorageSync(KEPT + caseNo, choices);
  useChosen.setState(({ byCase }) => ({ byCase: { ...byCase, [caseNo]: choices } }));
}
