import { useState } from 'react';
import { listVisits } from '../../../shared/contract/visits';
import { daysAfter } from '../../../shared/domain/files/uses';
import { agendaDayWords, spanWords, visitWords as words } from '../../../shared/words/screens/visits';
import { Faces } from '../faces';
import { go } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { useCall } from '../use-call';
import { useWide } from '../use-wide';
import { Beside } from './beside';
import { DeskCase } from './desk-case';
import { useIsOfficer } from './officers-only';
import { VisitLine } from './visit-line';
import './desk.scss';
import './visits.scss';

const DAYS = 14;
type View = 'mine' | 'desk';

/** 勘验日程: two weeks of visits by day, one's own or a desk's. */
export default function DeskVisitsPage() {
  const isWide = useWide();
  const now = today();
  const [from, setFrom] = useState(now);
  const [view, setView] = useState<View>('mine');
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const [picked, setPicked] = useState<string | null>(null);
  const to = daysAfter(from, DAYS - 1);
  const found = useCall(listVisits, { from, to, view, ...(view === 'desk' && desk ? { desk } : {}) }, useIsOfficer());
  const open = (caseNo: string) => (isWide ? setPicked(caseNo) : go('deskCase', { caseNo }));
  const isEmpty = found.value?.visits.length === 0;
  const pane = picked ? <DeskCase key={picked} caseNo={picked} onChanged={found.again} /> : <Empty icon="map-pin" title={words.pickTitle} says={words.pickSays} />;
  return (
    <Beside title={words.title} desk={view === 'desk' ? desk : undefined} onDesk={(next) => { setDesk(next); setView('desk'); setPicked(null); }} picked={picked || !isEmpty ? pane : null}>
      <Segmented<View> label={words.view} value={view} onValue={setView} options={[{ value: 'mine', name: words.mine }, { value: 'desk', name: words.desk }]} />
      <Box className="visit-span">
        <Text as="p" className="strong grow">{spanWords(from, to, now)}</Text>
        <Button kind="line" isSmall onPress={() => setFrom(daysAfter(from, -DAYS))}>{words.earlier}</Button>
        <Button kind="line" isSmall onPress={() => setFrom(daysAfter(from, DAYS))}>{words.later}</Button>
      </Box>
      <Faces of={found} waiting={[150, 150]}>
        {({ visits }) => (visits.length === 0 ? <Empty icon="map-pin" title={words.emptyTitle} says={view === 'mine' ? words.emptyMine : words.emptyDesk} /> : (
          <>
            {[...new Set(visits.map((one) => one.from.slice(0, 10)))].map((day) => (
              <Box as="section" key={day} className="visit-day" label={agendaDayWords(day, now)}>
                <Text as="h2" className="visit-day-title">{agendaDayWords(day, now)}</Text>
                <Box as="ul" className="checks">
                  {visits.filter((one) => one.from.startsWith(day)).map((one) => (
                    <Box as="li" key={`${one.caseNo}${one.visit}`}><VisitLine one={one} now={now} onOpen={() => open(one.caseNo)} onReport={() => go('deskVisit', { caseNo: one.caseNo, visit: String(one.visit) })} /></Box>
                  ))}
                </Box>
              </Box>
            ))}
          </>
        ))}
      </Faces>
    </Beside>
  );
}
