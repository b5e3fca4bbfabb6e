/** Keeps what was read for a while, so that slow-moving data costs one read a minute and not one a request. */
export function remembered<T>(forMs: number, read: () => Promise<T>): { (): Promise<T>; forget(): void } {
  let kept: { value: Promise<T>; until: number } | undefined;
  const get = () => {
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
  const forget = () => {
    kept = undefined;
  };
  return Object.assign(get, { forget });
}

const VERSIONS = 400;

/** A published version never changes, so it is read once; the version in force is asked for each time. */
export function versionsRemembered<T>(find: (code: string, version?: number) => Promise<T | undefined>): typeof find {
  const known = new Map<string, T>();
  return async (code, version) => {
    const key = `${code}#${version}`;
    const kept = version === undefined ? undefined : known.get(key);
    if (kept) return kept;
    const found = await find(code, version);
    if (found && version !== undefined) {
      if (known.size >= VERSIONS) known.clear();
      known.set(key, found);
    }
    return found;
  };
}
