import { useState } from 'react';
import { publishCalendar } from '../../../../shared/contract/calendar';
import type { CalendarFault } from '../../../../shared/domain/clock/publish-calendar';
import { calendarWords } from '../../../../shared/words/screens/calendar';
import { dayWords } from '../../../../shared/words/screens/days';
import { kitWords } from '../../../../shared/words/screens/kit';
import type { No } from '../../call';
import { sentenceOf } from '../../faces';
import { say } from '../../said';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Box, Text } from '../../ui/prim';
import { Sheet } from '../../ui/sheet';
import { TextField } from '../../ui/text-field';
import { useAct } from '../../use-act';
import { changesOf, type YearDraft } from './year';

type PublishSheetProps = { year: number; before: YearDraft; after: YearDraft; source: string; onSource(source: string): void; onDone(): void; onFaults(faults: CalendarFault[]): void; onClose(): void };

/** What will change, before it does; a notice that is wrong is shown at its days. */
export function PublishSheet({ year, before, after, source, onSource, onDone, onFaults, onClose }: PublishSheetProps) {
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(publishCalendar);
  const { toRest, toWork } = changesOf(year, before, after);

  async function publish() {
    if (!source.trim()) return setMissing(true);
    const answer = await act({ year, holidays: after.holidays, workingWeekends: after.workingWeekends, source: source.trim() });
    if (!answer) return;
    if (answer.ok) {
      say(calendarWords.done(answer.value.changed));
      onDone();
    } else if (answer.refusal === 'CalendarWrong') onFaults((answer.about as { faults: CalendarFault[] }).faults);
    else setRefused(answer);
  }
  return (
    <Sheet title={calendarWords.checkTitle(year)} onClose={onClose}>
      {toRest.length + toWork.length === 0 && <Text as="p" className="sheet-says">{calendarWords.noChange}</Text>}
      <Days title={calendarWords.toRest(toRest.length)} days={toRest} />
      <Days title={calendarWords.toWork(toWork.length)} days={toWork} />
      <Box className="framed calendar-part">
        <TextField label={calendarWords.source} isRequired kind="text" value={source} maxLength={200} hint={calendarWords.sourceHint} problem={isMissing ? calendarWords.sourceMissing : undefined} onValue={(typed) => { onSource(typed); setMissing(false); }} />
      </Box>
      <Text as="p" className="queue-says calendar-part">{calendarWords.follows}</Text>
      {refused && <Notice tone="danger">{sentenceOf(refused)}</Notice>}
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void publish()}>{calendarWords.publish}</Button>
      </Box>
    </Sheet>
  );
}

function Days({ title, days }: { title: string; days: readonly string[] }) {
  const [first] = days;
  if (!first) return null;
  return (
    <Box className="calendar-changes">
      <Text as="h3" className="strong">{title}</Text>
      <Text as="p">{days.map((day) => dayWords(day, first)).join('、')}</Text>
    </Box>
  );
}
