import type { ReactNode } from 'react';
import { faceWords, nextStepWords } from '../../shared/words/screens/faces';
import { go } from './go';
import { useIsApplicant } from './session';
import { Button } from './ui/button';
import { Empty } from './ui/empty';

/** What only an applicant may see; anybody else is asked to sign in. */
export function SignInFirst({ children }: { children: ReactNode }) {
  if (useIsApplicant()) return <>{children}</>;
  return (
    <Empty icon="lock-key" title={faceWords.signIn} says={faceWords.signInSays}>
      <Button onPress={() => go('signIn', {})}>{nextStepWords.signIn}</Button>
    </Empty>
  );
}
