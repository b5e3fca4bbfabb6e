import { useState } from 'react';
import { listQueue } from '../../../shared/contract/desk';
import { getOfficer } from '../../../shared/contract/sign-in';
import { deskWords } from '../../../shared/words/screens/desk';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { Empty } from '../ui/empty';
import { Box, Heading } from '../ui/prim';
import { useCall } from '../use-call';
import { usePages } from '../use-pages';
import { useWide } from '../use-wide';
import { DeskCase } from './desk-case';
import { Queue } from './queue';
import { Side } from './side';

/** The bench of a member of staff: their desks, the queue, and, where there is room, the case itself. */
export function Bench({ opened = null }: { opened?: string | null }) {
  const isWide = useWide();
  const officer = useCall(getOfficer, {});
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const [picked, setPicked] = useState(opened);
  const queue = usePages(listQueue, { desk });
  const open = (caseNo: string) => (isWide ? setPicked(caseNo) : go('deskCase', { caseNo }));
  const isEmpty = queue.value?.every((page) => page.cases.length === 0) ?? false;
  // An empty queue leaves nothing to pick: it takes the room of the case, too.
  const hasCase = isWide && (picked !== null || !isEmpty);
  return (
    <Page title={deskWords.title} isBare className="bench-page">
      <Box className={`bench ${hasCase ? '' : 'alone'}`}>
        <Side officer={officer.value} desk={desk ?? queue.value?.[0]?.desk} onDesk={(next) => { setDesk(next); setPicked(null); }} />
        <Box as="section" className="bench-list" label={deskWords.title} isScrolled={isWide}>
          {!queue.value && <Box className="queue-head"><Heading className="queue-title">{deskWords.title}</Heading></Box>}
          <Faces of={queue} waiting={[84, 84, 84]}>{(pages) => <Queue pages={pages} found={queue} picked={isWide ? picked : null} onPick={open} />}</Faces>
        </Box>
        {hasCase && (
          <Box as="section" className="bench-case" label={deskWords.caseTitle} isScrolled>
            {picked ? <DeskCase key={picked} caseNo={picked} onChanged={queue.again} /> : <Empty icon="list-checks" title={deskWords.pickTitle} says={deskWords.pickSays} />}
          </Box>
        )}
      </Box>
    </Page>
  );
}
