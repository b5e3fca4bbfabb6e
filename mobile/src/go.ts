import Taro, { getCurrentPages, useRouter } from '@tarojs/taro';
import { carriedIn, linkTo, type Carries, type PageName, type TabName } from './routes';

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

/** What the page was opened with. Neither mini-programs nor Taro on the web decode it. */
export function useCarried<P extends PageName>(): Partial<Carries[P]> {
  return carriedIn(useRouter().params) as Partial<Carries[P]>;
}

/** Back to a page that lies below, or that page instead of this one. */
export function backTo<P extends PageName>(page: P, carries: Carries[P]): void {
  const below = getCurrentPages().map((one) => one.route?.replace(/^\//, '').split('?')[0]);
  const at = below.lastIndexOf(linkTo(page, {} as Carries[P]).slice(1));
  if (at >= 0 && at < below.length - 1) void Taro.navigateBack({ delta: below.length - 1 - at });
  else replaceWith(page, carries);
}
