import type { FactSpec } from '../../../shared/domain/benefits/fact';
import type { Fact } from '../../../shared/domain/conditions';
import { zoneWords } from '../../../shared/words/screens/benefit-zone';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { ChoiceField, DayField } from '../ui/choice-field';
import type { FieldFrame } from '../ui/field';
import { TextField } from '../ui/text-field';
import { useState } from 'react';
import { factOf, typedOf } from './typed';

type ValueProps = FieldFrame & { spec: FactSpec; value: Fact | undefined; /** Undefined: left open. */ onValue(value: Fact | undefined): void };

/** One value of a fact, in its own kind; what may be left open can be. */
export function ValueField({ spec, value, onValue, ...frame }: ValueProps) {
  const [typed, setTyped] = useState(typedOf(value, spec));
  const unit = spec.unit === '分' ? zoneWords.inYuan : spec.unit === '‱' ? zoneWords.inPercent : spec.unit ? zoneWords.inUnit(spec.unit) : undefined;
  const change = (next: string) => { setTyped(next); onValue(next.trim() === '' ? undefined : factOf(next, spec)); };
  const open = frame.isRequired ? [] : [{ value: '', name: words.unfilled }];
  if (spec.type === 'boolean') return <ChoiceField {...frame} value={typed} options={[...open, { value: 'true', name: spec.names['true'] ?? zoneWords.yes }, { value: 'false', name: spec.names['false'] ?? zoneWords.no }]} onValue={change} />;
  if (spec.type === 'enum') return <ChoiceField {...frame} value={typed} options={[...open, ...(spec.values ?? []).map((one) => ({ value: one, name: spec.names[one] ?? one }))]} onValue={change} />;
  if (spec.type === 'date') return <DayField {...frame} value={typed} onValue={change} />;
  return <TextField {...frame} kind={spec.type === 'integer' ? 'number' : 'text'} value={typed} maxLength={40} hint={unit} onValue={change} />;
}
