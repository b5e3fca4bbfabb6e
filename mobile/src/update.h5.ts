import { create } from 'zustand';

/** A newer version that has been fetched and waits to be taken. */
export const useUpdate = create<{ take: (() => void) | null }>(() => ({ take: null }));

/** Keeps the files of the client on the device and tells when there are newer ones; never changes them by itself. */
export function offerUpdates(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void watch();
  else window.addEventListener('load', () => void watch());
}

async function watch(): Promise<void> {
  const { serviceWorker } = navigator;
  const registered = await serviceWorker.register('sw.js').catch(() => null);
  if (!registered) return;
  const look = () => {
    const { waiting } = registered;
    if (waiting && serviceWorker.controller) useUpdate.setState({ take: () => takeOver(waiting) });
  };
  look();
  registered.addEventListener('updatefound', () => registered.installing?.addEventListener('statechange', look));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') registered.update().catch(look); });
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
  waiting.postMessage('update');
}
