import { useState } from 'react';
import { contactRating, type BadRatingRow } from '../../../shared/contract/ratings';
import { badRatingWords as words } from '../../../shared/words/screens/bad-ratings';
import { useAct } from '../use-act';
import { RatingSheet } from './rating-sheet';

type Reached = 'yes' | 'no';
const options = [{ value: 'yes', name: words.isReached }, { value: 'no', name: words.isMissed }] as const;

/** 回访: whether whoever rated was reached, and what they said. */
export function ContactSheet({ row: { caseNo, itemName, applicantName }, onClose, onChanged }: { row: BadRatingRow; onClose(): void; onChanged(): void }) {
  const [reached, setReached] = useState<Reached>('yes');
  const { act, isActing } = useAct(contactRating);
  return (
    <RatingSheet<Reached>
      title={words.contact} about={`${itemName} · ${applicantName}`} choice={{ label: words.reached, options, value: reached, onValue: setReached }} field={{ label: words.note, hint: words.noteHint, missing: words.noteMissing }}
      act={{ name: words.contactSave, done: words.contactSaved, isActing, send: (note) => act({ caseNo, isReached: reached === 'yes', note }) }} onClose={onClose} onChanged={onChanged}
    />
  );
}
