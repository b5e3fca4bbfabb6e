import { useCallback, useEffect, useRef, useState } from 'react';
import { showLicence, type ShowCode } from '../../../shared/contract/licence-show';
import type { Scene } from '../../../shared/domain/licences/scenes';
import type { No } from '../call';
import { useAct } from '../use-act';

/** Made anew a little before the hall's minute is over. */
const MARGIN = 2;
/** So many codes in a row without a touch: a phone that was left lying shows no more. */
const MOST = 5;

type Showing = { code: ShowCode | null; left: number; refused: No | null; isStopped: boolean; again(): void };

/** A code for this scene, its seconds counted on the phone's own clock, and the next one when they are over. Hidden, nothing is made. */
export function useShowCode(licenceNo: string, scene: Scene, isHidden: boolean): Showing {
  const { act } = useAct(showLicence);
  const [made, setMade] = useState<{ code: ShowCode; at: number } | null>(null);
  const [now, setNow] = useState(Date.now());
  const [refused, setRefused] = useState<No | null>(null);
  const [isMaking, setMaking] = useState(false);
  const turns = useRef(0);
  const left = made ? Math.max(0, Math.ceil(made.code.seconds - MARGIN - (now - made.at) / 1000)) : 0;
  const isFresh = made !== null && made.code.scene === scene && left > 0;
  const isStopped = !isFresh && turns.current >= MOST;

  const make = useCallback(async () => {
    turns.current += 1;
    setMaking(true);
    const answer = await act({ licenceNo, scene });
    if (!answer) turns.current -= 1;
    else if (answer.ok) setMade({ code: answer.value, at: Date.now() });
    else setRefused(answer);
    setNow(Date.now());
    // Another scene may have been chosen meanwhile: then its code is made next.
    setMaking(false);
  // `act` is new with each drawing and does the same.
  }, [licenceNo, scene]);

  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  useEffect(() => {
    if (!isFresh && !isMaking && !isHidden && !isStopped && refused === null && licenceNo !== '') void make();
  }, [isFresh, isMaking, isHidden, isStopped, refused, licenceNo, make]);

  const again = () => { turns.current = 0; setRefused(null); setNow(Date.now()); };
  return { code: isFresh ? made.code : null, left, refused, isStopped, again };
}
