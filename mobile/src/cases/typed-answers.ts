import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { Answer, Answers } from '../../../shared/domain/items/form';

const KEPT = 'supplement:';

/** What was typed for a notice and not sent yet; kept on the device. */
export function useTypedAnswers(caseNo: string): { typed: Answers; type(key: string, answer: Answer): void; forget(): void } {
  const [typed, setTyped] = useState<Answers>(() => (Taro.getStorageSync(KEPT + caseNo) as Answers | '') || {});
  return {
    typed,
    type(key, answer) {
      const next = { ...typed, [key]: answer };
      setTyped(next);
      Taro.setStorageSync(KEPT + caseNo, next);
    },
    forget: () => Taro.removeStorageSync(KEPT + caseNo),
  };
}
