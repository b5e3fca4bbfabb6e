import { useState } from 'react';
import { listQueue } from '../../../shared/contract/desk';
import { countQueue } from '../../../shared/contract/queue';
import { getOfficer } from '../../../shared/contract/sign-in';
import { deskWords } from '../../../shared/words/screens/desk';
import { go } from '../go';
import { Page } from '../page';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { usePages } from '../use-pages';
import { useWide } from '../use-wide';
import { DeskCase } from './desk-case';
import { KeyMap } from './key-map';
import { NoDesk } from './no-desk';
import { everything, inputOf, type Asked } from './queue/asked';
import { QueuePane } from './queue/pane';
import { Side } from './side';
import './queue/queue.scss';

/** The bench of a member of staff: their desks, the queue, and, where there is room, the case itself. */
export function Bench({ opened = null }: { opened?: string | null }) {
  const isWide = useWide();
  const officer = useCall(getOfficer, {});
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<Asked>(everything);
  const [picked, setPicked] = useState(opened);
  const queue = usePages(listQueue, inputOf(desk, asked));
  const counts = useCall(countQueue, { desk });
  const open = (caseNo: string) => (isWide ? setPicked(caseNo) : go('deskCase', { caseNo }));
  const changed = () => { queue.again(); counts.again(); };
  const ask = (next: Asked, of?: string) => { setAsked(next); if (of) setDesk(of); };
  return (
    <Page title={deskWords.title} isBare className="bench-page">
      <Box className={`bench ${isWide ? '' : 'alone'}`}>
        <Side officer={officer.value} desk={desk ?? counts.value?.desk ?? queue.value?.[0]?.desk} onDesk={(next) => { ask(everything, next); setPicked(null); }} />
        <Box as="section" className="bench-list" label={deskWords.title} isScrolled={isWide}>
          {officer.value?.desks.length === 0 ? <NoDesk officer={officer.value} /> : <QueuePane key={desk} officer={officer.value} asked={asked} picked={isWide ? picked : null} queue={queue} counts={counts} onAsk={ask} onPick={open} onChanged={changed} />}
        </Box>
        {isWide && (
          <Box as="section" className="bench-case" label={deskWords.caseTitle} isScrolled>
            {picked ? <DeskCase key={picked} caseNo={picked} onChanged={changed} /> : <><Empty icon="list-checks" title={deskWords.pickTitle} says={deskWords.pickSays} /><KeyMap /></>}
          </Box>
        )}
      </Box>
    </Page>
  );
}
