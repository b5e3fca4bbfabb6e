import { useState } from 'react';
import { getBoard } from '../../../shared/contract/board';
import { boardWords as words } from '../../../shared/words/screens/board';
import { Faces } from '../faces';
import { Page } from '../page';
import { today } from '../today';
import { ChoiceField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { Month } from './month';
import { Now } from './now';
import './board.scss';

/** 督查看板: what presses now, and what a month was like, by desk, officer, item and party. */
export default function BoardPage() {
  const [month, setMonth] = useState<string | undefined>(undefined);
  const thisMonth = useCall(getBoard, {});
  const found = useCall(getBoard, month ? { month } : {});
  const months = thisMonth.value?.months ?? [today().slice(0, 7)];
  return (
    <Page title={words.title} className="board-page">
      <Box className="board">
        {!found.refused && (
          <Box className="framed board-month">
            <ChoiceField label={words.monthField} isRequired value={month ?? months[0] ?? ''} hint={words.monthSays} options={months.map((one) => ({ value: one, name: words.month(one) }))} onValue={setMonth} />
          </Box>
        )}
        <Faces of={found} waiting={[120, 200, 200]}>
          {(board) => (board.desks.length === 0 ? <Empty icon="list-checks" title={words.emptyTitle} says={words.emptySays} /> : <><Now desks={board.desks} /><Month board={board} /></>)}
        </Faces>
      </Box>
    </Page>
  );
}
