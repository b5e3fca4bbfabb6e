import { useState } from 'react';
import { answerRating, type BadRatingRow } from '../../../shared/contract/ratings';
import { ratingMeasures, type RatingMeasure } from '../../../shared/domain/cases/follow-up';
import { badRatingWords as words } from '../../../shared/words/screens/bad-ratings';
import { measureWords } from '../../../shared/words/screens/rating';
import { useAct } from '../use-act';
import { RatingSheet } from './rating-sheet';

const options = ratingMeasures.map((value) => ({ value, name: measureWords[value] }));

/** 反馈: what was done about it, in words that whoever rated reads. */
export function AnswerSheet({ row: { caseNo, itemName, applicantName }, onClose, onChanged }: { row: BadRatingRow; onClose(): void; onChanged(): void }) {
  const [measure, setMeasure] = useState<RatingMeasure>('rectified');
  const { act, isActing } = useAct(answerRating);
  return (
    <RatingSheet<RatingMeasure>
      title={words.answer} about={`${itemName} · ${applicantName}`} choice={{ label: words.measure, options, value: measure, onValue: setMeasure, says: words.measureSays[measure] }}
      field={{ label: words.answerSays, hint: words.saysHint, missing: words.saysMissing }}
      act={{ name: words.answerSave, done: words.answerSaved, isActing, send: (says) => act({ caseNo, measure, says }) }} onClose={onClose} onChanged={onChanged}
    />
  );
}
