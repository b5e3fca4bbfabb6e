import { getPromiseLetters, type LetterView } from '../../../shared/contract/proofs';
import { signWords } from '../../../shared/words/screens/promises';
import type { OutputOf } from '../../../shared/contract/endpoint';
import { Faces } from '../faces';
import { back, useCarried } from '../go';
import { Page } from '../page';
import { say } from '../said';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { useCall, type Found } from '../use-call';
import { choose, useChosenIn } from '../chosen';
import { Letter } from './letter';
import { SignBar } from './sign-bar';
import { useTold } from './told';
import { useSigning } from './use-signing';
import './apply.scss';

/** The letter of a promise: read to its end, answered, ticked, signed. */
export default function Sign() {
  const { caseNo = '', material = '', kind = 'commitment' } = useCarried<'sign'>();
  const found: Found<OutputOf<typeof getPromiseLetters>> = useCall(getPromiseLetters, { caseNo }, useIsApplicant() && caseNo !== '');
  const letter = found.value?.letters.find((one) => one.material === material && one.kind === kind);
  const isBarred = Boolean(found.value?.bar);
  const before = useChosenIn(caseNo)[material];
  const settle = useTold((store) => store.settle);
  const signing = useSigning(letter);

  function sign({ letter: digest }: LetterView) {
    choose(caseNo, material, { by: kind, letter: digest });
    settle(material);
    say(signWords.signed);
    back();
  }
  const bar = letter && !isBarred ? <SignBar signing={signing} isSigned={before?.letter === letter.letter} onSign={() => sign(letter)} /> : undefined;
  return (
    <Page title={signWords.title[kind]} bar={bar}>
      <SignInFirst>
        <Faces of={found} waiting={[56, 60, 320, 200]}>
          {({ bar: barred }) => (barred || !letter
            ? <NoLetter title={barred ? signWords.barredTitle : signWords.noneTitle} says={barred ? `${barred.says}${signWords.barredSays}` : signWords.noneSays} />
            : <Letter letter={letter} isChanged={before?.letter !== undefined && before.letter !== letter.letter} signing={signing} />)}
        </Faces>
      </SignInFirst>
    </Page>
  );
}

function NoLetter({ title, says }: { title: string; says: string }) {
  return <Empty icon="warning-circle" title={title} says={says}><Button onPress={back}>{signWords.back}</Button></Empty>;
}
