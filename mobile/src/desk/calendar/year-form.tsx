import { useCallback, useMemo, useState } from 'react';
import type { CalendarYear } from '../../../../shared/contract/calendar';
import type { CalendarFault } from '../../../../shared/domain/clock/publish-calendar';
import { refusalWords } from '../../../../shared/words/refusals';
import { calendarWords, dayKindWords, faultWords } from '../../../../shared/words/screens/calendar';
import { dayWords } from '../../../../shared/words/screens/days';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Box, Text } from '../../ui/prim';
import { Tag } from '../../ui/tag';
import { Month } from './month';
import { PublishSheet } from './publish-sheet';
import { kindOf, monthsOf, turned, type YearDraft } from './year';

const none: CalendarFault[] = [];

/** A year as its twelve months: as it is, and, for the publisher, as it should be. */
export function YearForm({ known, mayPublish, onPublished }: { known: CalendarYear; mayPublish: boolean; onPublished(): void }) {
  const [draft, setDraft] = useState<YearDraft>(known);
  const [source, setSource] = useState(known.source ?? '');
  const [faults, setFaults] = useState(none);
  const [isChecking, setChecking] = useState(false);
  const months = useMemo(() => monthsOf(known.year), [known.year]);
  const turn = useCallback((day: string) => { setDraft((before) => turned(day, before)); setFaults(none); }, []);
  return (
    <>
      <Box className="calendar-head">
        <Tag tone={known.isPublished ? 'jade' : 'gold'} icon={known.isPublished ? 'check-circle' : 'clock'}>{known.isPublished ? calendarWords.published : calendarWords.provisional}</Tag>
        <Text as="p" className="queue-says">{known.source ? calendarWords.publishedBy(known.source) : calendarWords.provisionalSays}</Text>
        <Box className="tags">
          <Tag tone="jade" icon="house-simple">{dayKindWords.holiday}</Tag>
          <Tag tone="gold" icon="briefcase-duotone">{dayKindWords.worked}</Tag>
          <Tag tone="grey">{dayKindWords.weekend}</Tag>
        </Box>
        <Text as="p">{mayPublish ? calendarWords.how : calendarWords.readOnly}</Text>
        {mayPublish && <Button isSmall onPress={() => setChecking(true)}>{calendarWords.check}</Button>}
      </Box>
      {faults.length > 0 && (
        <Notice tone="danger">
          <Text as="p">{refusalWords.CalendarWrong}</Text>
          <Box as="ul" className="bullets">
            {faults.map(({ problem, day }, at) => <Box as="li" key={at}><Text>{`${day ? `${dayWords(day, `${known.year}`)}：` : ''}${faultWords[problem]}`}</Text></Box>)}
          </Box>
        </Notice>
      )}
      <Box className="months">
        {months.map((days, at) => (
          <Month key={at} month={at + 1} days={days} kinds={days.map((day) => kindOf(day, draft)).join(',')} faults={faults} mayTurn={mayPublish} onTurn={turn} />
        ))}
      </Box>
      {isChecking && (
        <PublishSheet
          year={known.year} before={known} after={draft} source={source} onSource={setSource} onClose={() => setChecking(false)}
          onDone={() => { setChecking(false); onPublished(); }} onFaults={(found) => { setFaults(found); setChecking(false); }}
        />
      )}
    </>
  );
}
