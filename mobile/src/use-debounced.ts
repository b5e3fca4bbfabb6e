import { useEffect, useState } from 'react';

/** The value once it has stayed the same for a while; an emptied value at once. */
export function useDebounced(value: string, pauseMs: number): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), value === '' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
