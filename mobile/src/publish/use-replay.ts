import { useEffect, useRef, useState } from 'react';
import { replayPolicy, type ReplayPart } from '../../../shared/contract/policy-desk';
import type { PolicyDraft } from '../../../shared/contract/policy-shape';
import { call, type No } from '../call';

const nothing: ReplayPart = { claims: 0, same: 0, gain: [], lose: [], open: [], totalFen: 0 };

/** A whole replay, a part after the other; a broken line is gone on with from the part that came last. */
export function useReplay(policy: PolicyDraft) {
  const [seen, setSeen] = useState<ReplayPart>(nothing);
  const [refused, setRefused] = useState<No | null>(null);
  const [isDone, setDone] = useState(false);
  const isGone = useRef(false);

  async function go(from: ReplayPart) {
    setRefused(null);
    for (let now = from; !isGone.current;) {
      const part = await call(replayPolicy, { policy, ...(now.cursor ? { cursor: now.cursor } : {}) });
      if (isGone.current) return;
      if (!part.ok) return setRefused(part);
      now = together(now, part.value);
      setSeen(now);
      if (!now.cursor) return setDone(true);
    }
  }
  // Asked for once, when the sheet opens: the text cannot change under it.
  const begin = useRef(go);
  useEffect(() => {
    isGone.current = false;
    void begin.current(nothing);
    return () => { isGone.current = true; };
  }, []);
  return { seen, refused, isDone, again: () => void go(seen) };
}

function together({ cursor: _, ...before }: ReplayPart, part: ReplayPart): ReplayPart {
  return {
    claims: before.claims + part.claims, same: before.same + part.same, totalFen: before.totalFen + part.totalFen,
    gain: [...before.gain, ...part.gain], lose: [...before.lose, ...part.lose], open: [...before.open, ...part.open], ...(part.cursor ? { cursor: part.cursor } : {}),
  };
}
