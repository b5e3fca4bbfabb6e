import { memo } from 'react';
import type { CalendarFault } from '../../../../shared/domain/clock/publish-calendar';
import { calendarWords, dayKindWords, faultWords } from '../../../../shared/words/screens/calendar';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-names';
import { Box, Press, Text } from '../../ui/prim';
import { weekdayOf, type DayKind } from './year';

export const dayIcons: Partial<Record<DayKind, IconName>> = { holiday: 'house-simple', worked: 'briefcase-duotone' };

type MonthProps = { month: number; days: readonly string[]; kinds: string; faults: readonly CalendarFault[]; mayTurn: boolean; onTurn(day: string): void };

/** A month of seven columns; each day shows what it is by a sign, too. `kinds` is one string, so that a month whose days stay is not drawn again. */
export const Month = memo(function Month({ month, days, kinds, faults, mayTurn, onTurn }: MonthProps) {
  const gaps = days[0] ? weekdayOf(days[0]) : 0;
  const kindsOf = kinds.split(',') as DayKind[];
  return (
    <Box as="section" className="month" label={calendarWords.month(month)}>
      <Text as="h2" className="month-name">{calendarWords.month(month)}</Text>
      <Box className="month-head" isHidden>{calendarWords.weekdays.map((name) => <Text key={name} className="month-weekday">{name}</Text>)}</Box>
      <Box className="month-days">
        {Array.from({ length: gaps }, (_, at) => <Box key={at} className="month-gap" isHidden />)}
        {days.map((day, at) => {
          const kind = kindsOf[at] ?? 'work';
          const fault = faults.find((one) => one.day === day);
          const icon = fault ? 'warning-circle' : dayIcons[kind];
          const name = calendarWords.day(day, calendarWords.weekdays[weekdayOf(day)] ?? '', dayKindWords[kind]);
          return (
            <Press key={day} className={`day of-${kind} ${fault ? 'wrong' : ''}`} label={fault ? name + calendarWords.wrongDay(faultWords[fault.problem]) : name} isDisabled={!mayTurn} onPress={() => onTurn(day)}>
              <Text className="day-number">{String(Number(day.slice(8)))}</Text>
              <Box as="span" className="day-kind">{icon && <Icon name={icon} />}</Box>
            </Press>
          );
        })}
      </Box>
    </Box>
  );
}, (before, after) => before.kinds === after.kinds && before.faults === after.faults && before.days === after.days && before.mayTurn === after.mayTurn && before.onTurn === after.onTurn);
