import { useState } from 'react';
import { treeFaults } from '../../../shared/domain/benefits/condition-faults';
import type { FactSpec } from '../../../shared/domain/benefits/fact';
import type { Comparison, Fact, Leaf } from '../../../shared/domain/conditions';
import { comparedDayWords, comparisonWords, publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { ChoiceField, ChoicesField } from '../ui/choice-field';
import { Box } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { factOptions, faultSays, type Editing } from './editing';
import { ValueField } from './value-field';

const ops: Record<FactSpec['type'], readonly Comparison[]> = {
  boolean: ['eq'], enum: ['eq', 'ne', 'in', 'nin'], integer: ['gte', 'gt', 'lte', 'lt', 'eq', 'ne', 'between'], date: ['gte', 'gt', 'lte', 'lt', 'between'], string: ['eq', 'ne', 'in', 'nin', 'startsWith', 'between'],
};
const isMany = (op: Comparison) => op === 'in' || op === 'nin' || op === 'startsWith';

type LeafSheetProps = { view: Editing['view']; leaf: Leaf; onLeaf(leaf: Leaf): void; onClose(): void };

/** One comparison: a fact, how, and with what. It is taken over only when it can be read. */
export function LeafSheet({ view, leaf, onLeaf, onClose }: LeafSheetProps) {
  const [now, setNow] = useState<Leaf>(leaf);
  const [isAsked, setAsked] = useState(false);
  const spec = view.facts[now.fact];
  const [fault] = treeFaults(now, view.facts, '');
  const problem = isAsked && fault ? faultSays(fault, view) : undefined;
  const chosen = (fact: string): Leaf => { const type = view.facts[fact]?.type ?? 'string'; return { fact, op: ops[type][0] ?? 'eq', value: type === 'boolean' ? true : [] }; };
  return (
    <Sheet title={words.leafTitle} onClose={onClose}>
      <Box className="framed">
        <ChoiceField label={words.fact} isRequired value={now.fact} options={factOptions(view.facts)} onValue={(fact) => setNow(chosen(fact))} />
        {spec && spec.type !== 'boolean' && (
          <ChoiceField label={words.op} isRequired value={now.op} options={ops[spec.type].map((op) => ({ value: op, name: (spec.type === 'date' ? comparedDayWords[op] : undefined) ?? comparisonWords[op] }))} onValue={(op) => setNow({ ...now, op: op as Comparison, value: [] })} />
        )}
        {spec && <Values key={`${now.fact}${now.op}`} spec={spec} leaf={now} problem={problem} onValue={(value) => setNow({ ...now, value })} />}
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button onPress={() => (fault ? setAsked(true) : onLeaf(now))}>{words.confirm}</Button>
      </Box>
    </Sheet>
  );
}

function Values({ spec, leaf: { op, value }, problem, onValue }: { spec: FactSpec; leaf: Leaf; problem: string | undefined; onValue(value: Leaf['value']): void }) {
  const values: readonly (Fact | undefined)[] = [value].flat();
  const frame = { isRequired: true, problem };
  const listed = (some: readonly (Fact | undefined)[]) => onValue(some.map((one) => one ?? ''));
  if (op === 'between') return (
    <>
      <ValueField {...frame} label={words.low} spec={spec} value={values[0]} onValue={(low) => listed([low, values[1]])} />
      <ValueField {...frame} problem={undefined} label={words.high} spec={spec} value={values[1]} onValue={(high) => listed([values[0], high])} />
    </>
  );
  if (isMany(op) && spec.type === 'enum') {
    const nameOf = (one: string) => spec.names[one] ?? one;
    return <ChoicesField {...frame} label={words.values} values={values.map((one) => nameOf(String(one)))} options={(spec.values ?? []).map(nameOf)} onValues={(names) => onValue((spec.values ?? []).filter((one) => names.includes(nameOf(one))))} />;
  }
  if (isMany(op)) return <ListField {...frame} values={values.map(String)} onValues={onValue} />;
  return <ValueField {...frame} label={spec.type === 'boolean' ? words.is : words.value} spec={spec} value={values[0]} onValue={(one) => onValue(one ?? [])} />;
}

function ListField({ values, onValues, ...frame }: { isRequired: boolean; problem: string | undefined; values: readonly string[]; onValues(values: string[]): void }) {
  const [typed, setTyped] = useState(values.join('、'));
  return <TextField {...frame} kind="text" label={words.values} hint={words.listHint} value={typed} maxLength={400} onValue={(next) => { setTyped(next); onValues(next.split(/[、,，\s]+/).filter(Boolean)); }} />;
}
