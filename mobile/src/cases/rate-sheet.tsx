import { useState } from 'react';
import { rateCase } from '../../../shared/contract/cases';
import type { Grade } from '../../../shared/domain/cases/case';
import { gradeWords } from '../../../shared/words/cases';
import { caseWords } from '../../../shared/words/screens/case';
import { chars } from '../../../shared/words/screens/kit';
import type { No } from '../call';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box } from '../ui/prim';
import { Rating } from '../ui/rating';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

const LONGEST = 500;
const grades = ([5, 4, 3, 2, 1] as const).map((grade) => ({ grade, name: gradeWords[grade] }));

type RateSheetProps = { caseNo: string; onClose(): void; onRated(): void; onRefused(no: No): void };

/** Five grades and a few words; once. */
export function RateSheet({ caseNo, onClose, onRated, onRefused }: RateSheetProps) {
  const [grade, setGrade] = useState<Grade | null>(null);
  const [comment, setComment] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useAct(rateCase);

  async function send() {
    if (grade === null) return setAsking(true);
    const answer = await act({ caseNo, grade, ...(comment.trim() ? { comment: comment.trim() } : {}) });
    if (answer?.ok) return onRated();
    return answer && onRefused(answer);
  }
  return (
    <Sheet title={caseWords.rateTitle} onClose={onClose}>
      <Rating label={caseWords.rateLabel} grades={grades} value={grade} onValue={(picked) => { setGrade(picked); setAsking(false); }} />
      {isAsking && <Notice tone="danger">{caseWords.rateFirst}</Notice>}
      <Box className="framed">
        <TextField
          label={caseWords.rateComment} isRequired={false} kind="paragraph" value={comment} maxLength={LONGEST} onValue={setComment}
          hint={comment ? chars(comment.length, LONGEST) : caseWords.rateHint}
        />
      </Box>
      <Box className="sheet-acts"><Button isWide isDisabled={isActing} onPress={() => void send()}>{caseWords.rateSend}</Button></Box>
    </Sheet>
  );
}
