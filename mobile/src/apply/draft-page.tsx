import type { ReactNode } from 'react';
import type { DraftView } from '../../../shared/contract/cases';
import { applyWords } from '../../../shared/words/screens/apply';
import { Faces } from '../faces';
import { replaceWith } from '../go';
import { Page } from '../page';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Text } from '../ui/prim';
import { Steps } from '../ui/steps';
import type { Draft } from './use-draft';
import './apply.scss';

type DraftPageProps = { at: 0 | 1 | 2; title?: string; caseNo: string; draft: Draft; bar(view: DraftView): ReactNode; children(view: DraftView): ReactNode };

/** The frame of the three steps of applying. */
export function DraftPage({ at, title = applyWords.steps[at], caseNo, draft: { found }, bar, children }: DraftPageProps) {
  const isFiled = found.refused?.refusal === 'ActionNotOpen';
  return (
    <Page title={title} bar={found.value && !isFiled ? bar(found.value) : undefined}>
      <SignInFirst>
        <Steps names={applyWords.steps} at={at} />
        {isFiled ? <Filed caseNo={caseNo} /> : (
          <Faces of={found} waiting={[28, 320, 160]}>
            {(view) => (
              <>
                <Text as="h2" className="apply-item">{view.itemName}</Text>
                {children(view)}
              </>
            )}
          </Faces>
        )}
      </SignInFirst>
    </Page>
  );
}

function Filed({ caseNo }: { caseNo: string }) {
  return (
    <Empty icon="check-circle" title={applyWords.elsewhere} says={applyWords.elsewhereSays}>
      <Button onPress={() => replaceWith('case', { caseNo })}>{applyWords.toCase}</Button>
    </Empty>
  );
}
