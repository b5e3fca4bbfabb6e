import Taro from '@tarojs/taro';

const TYPED = 'typed:';

/** Where what was typed for a case is kept until the hall has it. */
export const placeOfTyped = (caseNo: string): string => TYPED + caseNo;

/** How many cases have something typed that the hall does not have yet. */
export function unsentCases(): number {
  return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(TYPED)).length;
}
