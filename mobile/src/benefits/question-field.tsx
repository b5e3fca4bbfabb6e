import type { QuestionView } from '../../../shared/contract/benefits';
import { zoneWords } from '../../../shared/words/screens/benefit-zone';
import { ChoiceField, DayField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';
import type { Answer } from './answers';

type QuestionFieldProps = { question: QuestionView; value: string; problem: string | undefined; onValue(value: string): void };

/** One question about the enterprise, in its own kind. */
export function QuestionField({ question: { asks, type, unit, options }, value, problem, onValue }: QuestionFieldProps) {
  const frame = { label: asks, isRequired: true, problem, value, onValue };
  if (type === 'boolean') return <ChoiceField {...frame} options={[{ value: 'true', name: zoneWords.yes }, { value: 'false', name: zoneWords.no }]} />;
  if (options) return <ChoiceField {...frame} options={options} />;
  if (type === 'date') return <DayField {...frame} />;
  const hint = unit === '分' ? zoneWords.inYuan : unit === '‱' ? zoneWords.inPercent : unit ? zoneWords.inUnit(unit) : undefined;
  return <TextField {...frame} hint={hint} kind={type === 'integer' ? 'number' : 'text'} maxLength={20} />;
}

/** What was typed, as the dictionary wants it: 元 become 分, per cent become ‱; undefined for what is no number. */
export function answerOf({ type, unit }: QuestionView, typed: string): Answer | undefined {
  if (type === 'boolean') return typed === 'true';
  if (type !== 'integer') return typed.trim();
  const read = Number(typed.replace(/[,，\s%]/g, ''));
  if (typed.trim() === '' || !Number.isFinite(read)) return undefined;
  // 0.29 × 100 is not 29 for a machine.
  return unit === '分' || unit === '‱' ? Number((read * 100).toFixed(4)) : read;
}
