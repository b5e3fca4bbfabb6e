import type { QueueRow } from '../../../../shared/contract/desk';
import { deskStates } from '../../../../shared/domain/cases/case';
import { dayWords, daysBetween, leftWords } from '../../../../shared/words/screens/days';
import { queueWords } from '../../../../shared/words/screens/queue';
import { today } from '../../today';
import type { IconName } from '../../ui/icon-names';
import { Tag, type Tone } from '../../ui/tag';

/** How close a line is: icon, word and colour. The law's light goes before the promise; a clock that stands still is said so, and what is over has none. */
export function LightTag({ row }: { row: QueueRow }) {
  if (!deskStates.includes(row.state) || row.dueOn === '') return null;
  if (row.isResting) return <Tag tone="grey" icon="clock">{queueWords.resting}</Tag>;
  const tone = toneOf(row);
  const icons: Partial<Record<Tone, IconName>> = { plum: 'warning-circle', gold: 'clock', jade: 'check-circle' };
  return <Tag tone={tone} icon={icons[tone] ?? 'clock'}>{wordsOf(row)}</Tag>;
}

function toneOf({ light, dueOn }: QueueRow): Tone {
  const left = daysBetween(today(), dueOn);
  if (light === 'red' || left < 0) return 'plum';
  return light === 'yellow' || left <= 1 ? 'gold' : 'jade';
}

function wordsOf({ dueOn, dueAt }: QueueRow): string {
  if (dueAt === null || dueOn < today()) return leftWords(dueOn, today());
  return dueOn === today() ? queueWords.dueAt(dueAt) : queueWords.dueAtOf(dayWords(dueOn, today()), dueAt);
}
