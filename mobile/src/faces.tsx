import type { ReactNode } from 'react';
import type { Refusal } from '../../shared/contract/refusals';
import { faceWords, nextStepOf, nextStepWords, type NextStep } from '../../shared/words/screens/faces';
import { isPassing, type No } from './call';
import { go, switchTo } from './go';
import { Button } from './ui/button';
import { Empty } from './ui/empty';
import type { IconName } from './ui/icon-names';
import { Notice } from './ui/notice';
import { Skeleton } from './ui/skeleton';
import type { Found } from './use-call';

type FacesProps<T> = { of: Found<T>; waiting?: readonly number[]; children(value: T): ReactNode };

/** The faces of a page that asks something: on its way, refused, out of reach, there. */
export function Faces<T>({ of: found, waiting, children }: FacesProps<T>) {
  if (found.value !== undefined) {
    return (
      <>
        {found.refused && isPassing(found.refused.refusal) && <Notice tone="gold" icon="wifi-slash">{faceWords.stale}</Notice>}
        {children(found.value)}
      </>
    );
  }
  return found.refused ? <RefusedFace refused={found.refused} onAgain={found.again} /> : <Skeleton heights={waiting} />;
}

const titles: Partial<Record<Refusal | 'Unreachable', string>> = {
  Unreachable: faceWords.offline, HallBusy: faceWords.busy, SignInNeeded: faceWords.signIn, SignInExpired: faceWords.signIn,
};
const icons: Partial<Record<Refusal | 'Unreachable', IconName>> = { Unreachable: 'wifi-slash', SignInNeeded: 'lock-key', SignInExpired: 'lock-key' };

export function RefusedFace({ refused, onAgain }: { refused: No; onAgain(): void }) {
  const step = nextStepOf[refused.refusal] ?? 'close';
  return (
    <Empty icon={icons[refused.refusal] ?? 'warning-circle'} title={titles[refused.refusal] ?? faceWords.refused} says={sentenceOf(refused)} role="alert">
      <Button kind="tonal" onPress={() => take(step, onAgain)}>{nextStepWords[step === 'close' ? 'home' : step]}</Button>
    </Empty>
  );
}

/** The hall's own sentence comes with its refusal; these are said where something in between answered without one. */
const unsaid: Partial<Record<No['refusal'], string>> = { HallBusy: faceWords.busySays, SignInNeeded: faceWords.signInSays };

export function sentenceOf({ message, refusal }: No): string {
  return message || (unsaid[refusal] ?? '');
}

export function take(step: NextStep, onAgain: () => void): void {
  if (step === 'again') onAgain();
  else if (step === 'signIn') go('signIn', {});
  else switchTo(step === 'close' ? 'home' : step);
}
