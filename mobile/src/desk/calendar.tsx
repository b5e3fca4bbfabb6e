import { useState } from 'react';
import { getCalendar, type CalendarYear } from '../../../shared/contract/calendar';
import { getOfficer } from '../../../shared/contract/sign-in';
import { mayPublish } from '../../../shared/domain/people/officer';
import { calendarWords } from '../../../shared/words/screens/calendar';
import { Faces } from '../faces';
import { go } from '../go';
import { today } from '../today';
import { Box } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { useCall } from '../use-call';
import { Beside } from './beside';
import { YearForm } from './calendar/year-form';
import { useIsOfficer } from './officers-only';
import './desk.scss';
import './calendar/calendar.scss';

/** 工作日历: this year and the next, as deadlines count them; the publisher publishes a year here. */
export default function DeskCalendarPage() {
  const isOfficer = useIsOfficer();
  const officer = useCall(getOfficer, {}, isOfficer);
  const found = useCall(getCalendar, {}, isOfficer);
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear + 1);
  return (
    <Beside title={calendarWords.title} desk={undefined} onDesk={(desk) => go('desk', { desk })}>
      <Faces of={found} waiting={[48, 120, 320]}>
        {({ years }) => {
          const known = years.find((one) => one.year === year) ?? unknown(year);
          return (
            <>
              <Box className="calendar-years">
                <Segmented label={calendarWords.year} value={String(year)} onValue={(next) => setYear(Number(next))} options={[thisYear, thisYear + 1].map((one) => ({ value: String(one), name: String(one) }))} />
              </Box>
              <YearForm key={`${year}${known.source ?? ''}`} known={known} mayPublish={officer.value !== undefined && mayPublish(officer.value.role)} onPublished={found.again} />
            </>
          );
        }}
      </Faces>
    </Beside>
  );
}

function unknown(year: number): CalendarYear {
  return { year, isPublished: false, source: null, holidays: [], workingWeekends: [] };
}
