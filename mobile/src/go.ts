import Taro, { getCurrentPages, useRouter } from '@tarojs/taro';
import { linkTo, type Carries, type PageName, type TabName } from './routes';

/** Opens a page on top of this one. */
export function go<P extends PageName>(page: P, carries: Carries[P]): void {
  void Taro.navigateTo({ url: linkTo(page, carries) });
}

/** Starts afresh at a page: nothing to go back to. */
export function restartAt<P extends PageName>(page: P, carries: Carries[P]): void {
  void Taro.reLaunch({ url: linkTo(page, carries) });
}

/** Opens a page instead of this one. */
export function replaceWith<P extends PageName>(page: P, carries: Carries[P]): void {
  void Taro.redirectTo({ url: linkTo(page, carries) });
}

export function switchTo(tab: TabName): void {
  restartAt(tab, {});
}

/** Back, or to the home page when this page was opened directly. */
export function back(): void {
  if (getCurrentPages().length > 1) void Taro.navigateBack();
  else switchTo('home');
}

export function useCarried<P extends PageName>(): Partial<Carries[P]> {
  return useRouter().params as Partial<Carries[P]>;
}
