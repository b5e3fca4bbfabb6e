import type { Amount } from '../../../shared/domain/benefits/policy';
import { amountWords, publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { ConditionTree } from './condition-tree';
import { factOptions, type Editing } from './editing';
import { MoneyField } from './money-field';
import { factOf, typedOf } from './typed';

type Kind = Amount['kind'];
type Of<K extends Kind> = Extract<Amount, { kind: K }>;
type AmountProps = Pick<Editing, 'view' | 'problem'> & { at: string; amount: Amount; onAmount(amount: Amount): void };
const kinds = Object.keys(amountWords) as Kind[];

/** How a sum is reckoned: its kind first, then what that kind asks for. A tier has a sum of its own, but no tiers. */
export function AmountFields(props: AmountProps) {
  const { view, problem, at, amount, onAmount } = props;
  const isInner = at !== 'amount';
  const offered = kinds.filter((kind) => kind === amount.kind || !(isInner && kind === 'tier')).map((kind) => ({ value: kind, name: amountWords[kind] }));
  const facts = factOptions(view.facts, true);
  return (
    <Box id={at}>
      <ChoiceField label={words.kind} isRequired value={amount.kind} options={offered} onValue={(kind) => onAmount(blankOf(kind as Kind, facts[0]?.value ?? ''))} />
      {amount.kind === 'fixed' && <MoneyField key="fixed" label={words.sum} isRequired fen={amount.amountFen} problem={problem(at)} onFen={(fen) => onAmount({ ...amount, amountFen: fen ?? NaN })} />}
      {amount.kind === 'reimburse' && <ChoiceField label={words.base} isRequired value={amount.cost} options={facts} problem={problem(at)} onValue={(cost) => onAmount({ ...amount, cost })} />}
      {(amount.kind === 'rate' || amount.kind === 'step') && <ChoiceField label={words.base} isRequired value={amount.base} options={facts} onValue={(base) => onAmount({ ...amount, base })} />}
      {amount.kind === 'rate' && <MoneyField key="rate" label={words.share} isRequired fen={amount.rateBp} problem={problem(at)} onFen={(share) => onAmount({ ...amount, rateBp: share ?? NaN })} />}
      {amount.kind === 'perUnit' && <ChoiceField label={words.base} isRequired value={amount.unit} options={facts} onValue={(unit) => onAmount({ ...amount, unit })} />}
      {amount.kind === 'perUnit' && <MoneyField key="perUnit" label={words.unitSum} isRequired fen={amount.unitFen} problem={problem(at)} onFen={(fen) => onAmount({ ...amount, unitFen: fen ?? NaN })} />}
      {amount.kind === 'step' && <Steps {...props} amount={amount} />}
      {amount.kind === 'tier' && <Tiers {...props} amount={amount} facts={facts} />}
    </Box>
  );
}

function Steps({ view, problem, at, amount, onAmount }: AmountProps & { amount: Of<'step'> }) {
  const spec = view.facts[amount.base];
  const put = (n: number, change: Partial<Of<'step'>['steps'][number]>) => onAmount({ ...amount, steps: amount.steps.map((one, other) => (other === n ? { ...one, ...change } : one)) });
  return (
    <>
      {amount.steps.map((one, n) => (
        <Box key={`${n}/${amount.steps.length}`} className="inner" id={`${at}.steps.${n}`}>
          <Text as="p" className="strong">{words.step(n + 1)}</Text>
          <TextField kind="number" label={words.reached(spec?.unit === '分' ? '元' : (spec?.unit ?? ''))} isRequired value={spec ? typedOf(one.from, spec) : String(one.from)} problem={problem(`${at}.steps.${n}`)} onValue={(typed) => put(n, { from: spec ? Number(factOf(typed, spec)) : NaN })} />
          <MoneyField label={words.then} isRequired fen={one.amountFen} onFen={(fen) => put(n, { amountFen: fen ?? NaN })} />
          <Button kind="line" isSmall label={`${words.remove}：${words.step(n + 1)}`} onPress={() => onAmount({ ...amount, steps: amount.steps.filter((_, other) => other !== n) })}>{words.remove}</Button>
        </Box>
      ))}
      <Box className="inner"><Button kind="tonal" isSmall onPress={() => onAmount({ ...amount, steps: [...amount.steps, { from: 0, amountFen: 0 }] })}>{words.addStep}</Button></Box>
    </>
  );
}

function Tiers({ view, problem, at, amount, facts, onAmount }: AmountProps & { amount: Of<'tier'>; facts: { value: string; name: string }[] }) {
  const put = (n: number, change: Partial<Of<'tier'>['cases'][number]>) => onAmount({ ...amount, cases: amount.cases.map((one, other) => (other === n ? { ...one, ...change } : one)) });
  const { deduct: _, ...whole } = amount;
  return (
    <>
      {amount.cases.map((one, n) => (
        <Box key={`${n}/${amount.cases.length}`} className="inner" id={`${at}.cases.${n}`}>
          <Text as="p" className="strong">{words.tier(n + 1)}</Text>
          <TextField kind="text" label={words.label} isRequired value={one.label} maxLength={40} problem={problem(`${at}.cases.${n}`)} onValue={(label) => put(n, { label })} />
          <Text as="p" className="inner-says">{words.when}</Text>
          <ConditionTree view={view} problem={problem} at={`${at}.cases.${n}.when`} condition={one.when} onCondition={(when) => put(n, { when })} />
          <AmountFields view={view} problem={problem} at={`${at}.cases.${n}.amount`} amount={one.amount} onAmount={(next) => put(n, { amount: next })} />
          <Button kind="line" isSmall label={`${words.remove}：${words.tier(n + 1)}`} onPress={() => onAmount({ ...amount, cases: amount.cases.filter((_one, other) => other !== n) })}>{words.remove}</Button>
        </Box>
      ))}
      <Box className="inner"><Button kind="tonal" isSmall onPress={() => onAmount({ ...amount, cases: [...amount.cases, { label: words.tier(amount.cases.length + 1), when: { all: [] }, amount: { kind: 'fixed', amountFen: 0 } }] })}>{words.addCase}</Button></Box>
      <ChoiceField anchor={`${at}.deduct`} label={words.deduct} isRequired={false} value={amount.deduct ?? ''} options={[{ value: '', name: words.noDeduct }, ...facts]} problem={problem(`${at}.deduct`)} onValue={(deduct) => onAmount(deduct ? { ...whole, deduct } : whole)} />
    </>
  );
}

function blankOf(kind: Kind, fact: string): Amount {
  switch (kind) {
    case 'fixed': return { kind, amountFen: 0 };
    case 'rate': return { kind, base: fact, rateBp: 0 };
    case 'perUnit': return { kind, unit: fact, unitFen: 0 };
    case 'step': return { kind, base: fact, steps: [] };
    case 'reimburse': return { kind, cost: fact };
    case 'tier': return { kind, cases: [] };
  }
}
