/** Two windows of the hall share the device: only one of them works on a file. Null when the other does. */
export async function aloneWith<T>(turn: string, run: () => Promise<T>): Promise<T | null> {
  // Browsers without locks, and pages that did not come over TLS.
  if (!('locks' in navigator)) return run();
  return navigator.locks.request(`upload:${turn}`, { ifAvailable: true }, (lock) => (lock ? run() : null));
}
