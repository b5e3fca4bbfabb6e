/** Stands in for Taro on the stage: nothing kept, nothing to go back to, and pages that are shown when a test says so. */
const shown = new Set<() => void>();
const went: string[] = [];
const go = ({ url }: { url: string }) => void went.push(url);

export function useDidShow(run: () => void): void {
  shown.clear();
  shown.add(run);
}
export const getCurrentPages = (): unknown[] => [];
export const useRouter = () => ({ params: {} });

export default {
  getStorageSync: () => '', setStorageSync() {}, removeStorageSync() {}, getStorageInfoSync: () => ({ keys: [] }), setNavigationBarTitle() {},
  navigateTo: go, reLaunch: go, redirectTo: go, request: () => Promise.reject(new Error('The stage has no network')),
};

Object.assign(window, { went, showAgain: () => shown.forEach((run) => run()) });
