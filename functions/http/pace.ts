const MINUTE = 60_000;
/** Addresses remembered at once; when there are more, the minute begins anew for all. */
const MOST = 10_000;

export type Pace = (key: string, perMinute: number, at: Date) => { isOpen: true } | { isOpen: false; seconds: number };

/** How often one address may ask, counted in the memory of a container; the firewall counts over all of them. */
export function paceKept(): Pace {
  const counted = new Map<string, { since: number; times: number }>();
  return (key, perMinute, at) => {
    const now = at.getTime();
    const found = counted.get(key);
    const window = found && now - found.since < MINUTE && now >= found.since ? found : { since: now, times: 0 };
    if (counted.size >= MOST && !found) counted.clear();
    counted.set(key, window);
    if (window.times >= perMinute) return { isOpen: false, seconds: Math.ceil((window.since + MINUTE - now) / 1000) };
    window.times += 1;
    return { isOpen: true };
  };
}
