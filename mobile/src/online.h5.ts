import { create } from 'zustand';

/** Whether this device has a network at all. */
export const useOnline = create<{ isOnline: boolean }>(() => ({ isOnline: navigator.onLine }));

export function watchNetwork(): void {
  const look = () => useOnline.setState({ isOnline: navigator.onLine });
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
}
