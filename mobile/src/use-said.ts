import { useEffect, useState } from 'react';

const LONG_ENOUGH_TO_READ_MS = 3_000;

/** A sentence for a toast, gone after a while. */
export function useSaid(): { said: string | null; say(sentence: string): void } {
  const [said, say] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => say(null), LONG_ENOUGH_TO_READ_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, say };
}
