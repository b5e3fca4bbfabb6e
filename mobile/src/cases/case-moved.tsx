import { useState } from 'react';
import { actOnMyCase, type CaseView } from '../../../shared/contract/cases';
import type { CalendarNote } from '../../../shared/domain/cases/case-clock';
import { clockWords, whichWords } from '../../../shared/words/screens/case-clock';
import { dayWords } from '../../../shared/words/screens/days';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';
import { useAct } from '../use-act';

/** Days that a published calendar moved, and the earlier one that waits for consent. */
export function CaseMoved({ view: { caseNo, clock, actions }, onChanged }: { view: CaseView; onChanged(): void }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(actOnMyCase);
  async function consent() {
    const answer = await act({ caseNo, action: 'consentDates' });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(clockWords.consented);
    onChanged();
  }
  return (
    <>
      {clock?.calendarNotes.map((note) => <Moved key={`${note.at}${note.which}`} note={note} />)}
      {actions.includes('consentDates') && <Button kind="tonal" isDisabled={isActing} onPress={() => void consent()}>{clockWords.consent}</Button>}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void consent()} />}
    </>
  );
}

function Moved({ note: { which, from, to, isApplied } }: { note: CalendarNote }) {
  const says = isApplied ? clockWords.moved : clockWords.maybe;
  return (
    <Notice tone="grey" icon="clock">
      <Text as="p">{says(whichWords[which], dayWords(from, today()), dayWords(to, today()))}</Text>
      <Text as="p">{clockWords.movedWhy}</Text>
    </Notice>
  );
}
