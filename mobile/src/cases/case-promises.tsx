import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/cases';
import type { MadePromise } from '../../../shared/domain/promises/promise';
import { dayWords } from '../../../shared/words/screens/days';
import { promiseStateWords, promiseWords } from '../../../shared/words/screens/promises';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';
import { WithdrawPromiseSheet } from './withdraw-promise-sheet';

const tones: Record<MadePromise['state'], Tone> = { open: 'gold', kept: 'jade', broken: 'plum', late: 'plum', withdrawn: 'grey', dropped: 'grey' };

/** Promises that were made: how each stands, what happens next, and taking one back. */
export function CasePromises({ view: { caseNo, promises, actions }, onChanged }: { view: CaseView; onChanged(): void }) {
  const [withdrawn, setWithdrawn] = useState<MadePromise | null>(null);
  if (promises.length === 0) return null;
  // A postponed material is given, not withdrawn.
  const mayWithdraw = ({ state, kind }: MadePromise) => actions.includes('withdrawPromise') && state === 'open' && kind === 'commitment';
  return (
    <Section title={promiseWords.title}>
      <Card>
        {promises.map((one) => <Made key={`${one.material}${one.signedAt}`} promise={one} onWithdraw={mayWithdraw(one) ? () => setWithdrawn(one) : null} />)}
      </Card>
      {withdrawn && <WithdrawPromiseSheet caseNo={caseNo} promise={withdrawn} onClose={() => setWithdrawn(null)} onChanged={onChanged} />}
    </Section>
  );
}

function Made({ promise, onWithdraw }: { promise: MadePromise; onWithdraw: (() => void) | null }) {
  const { materialName, kind, state, signedAt, signer, settled } = promise;
  const next = nextOf(promise);
  return (
    <Box className="case-row stacked">
      <Box className="case-row-head">
        <Text as="p" className="strong grow">{materialName}</Text>
        <Tag tone={tones[state]}>{promiseStateWords[kind][state]}</Tag>
      </Box>
      <Text as="p" className="case-row-says">{`${promiseWords.kind[kind]} · ${promiseWords.signedOn(dayWords(signedAt.slice(0, 10), today()), signer.name)}`}</Text>
      {next && <Text as="p" className="case-row-next">{next}</Text>}
      {settled?.note && <Text as="p" className="case-row-says">{settled.note}</Text>}
      {onWithdraw && <Button kind="line" isSmall label={promiseWords.withdrawOf(materialName)} onPress={onWithdraw}>{promiseWords.withdraw}</Button>}
    </Box>
  );
}

function nextOf({ state, kind, dueOn }: MadePromise): string | null {
  if (state !== 'open') return null;
  const day = dueOn && dayWords(dueOn, today());
  if (kind === 'later') return day ? promiseWords.postponedTo(day) : null;
  return day ? promiseWords.checkedBy(day) : promiseWords.undecided;
}
