/** Keeps what was read for a while, so that slow-moving data costs one read a minute and not one a request. */
export function remembered<T>(forMs: number, read: () => Promise<T>): () => Promise<T> {
  let kept: { value: Promise<T>; until: number } | undefined;
  return () => {
    const now = performance.now();
    if (!kept || kept.until < now) {
      const value = read();
      const fresh = { value, until: now + forMs };
      kept = fresh;
      value.catch(() => {
        if (kept === fresh) kept = undefined;
      });
    }
    return kept.value;
  };
}
