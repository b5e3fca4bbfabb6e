import { useState } from 'react';
import type { LetterView } from '../../../shared/contract/proofs';

export type Signing = {
  isTicked: boolean;
  tick(): void;
  /** What was answered to each exclusion: whether it applies. */
  applies: Readonly<Record<string, boolean>>;
  answer(code: string, applies: boolean): void;
  /** How many exclusions were not answered, and whether one applies. */
  toAnswer: number;
  isExcluded: boolean;
};

type Marks = { letter: string; isTicked: boolean; applies: Readonly<Record<string, boolean>> };
const blank: Marks = { letter: '', isTicked: false, applies: {} };

/** What is ticked and answered on one letter; another letter begins anew. */
export function useSigning(letter: LetterView | undefined): Signing {
  const [on, setOn] = useState<Marks>(blank);
  const digest = letter?.letter ?? '';
  const { isTicked, applies } = on.letter === digest ? on : blank;
  return {
    isTicked, applies, tick: () => setOn({ letter: digest, isTicked: !isTicked, applies }),
    answer: (code, does) => setOn({ letter: digest, isTicked, applies: { ...applies, [code]: does } }),
    toAnswer: (letter?.listed ?? []).filter(({ code }) => applies[code] === undefined).length, isExcluded: Object.values(applies).includes(true),
  };
}
