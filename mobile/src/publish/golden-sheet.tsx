import { useState } from 'react';
import type { PolicyDraft } from '../../../shared/contract/policy-shape';
import { factsRead } from '../../../shared/domain/benefits/decide';
import type { GoldenCase } from '../../../shared/domain/benefits/policy';
import { plainLabel } from '../../../shared/words/benefit-reasons';
import { goldenVerdictWords, publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { ChoiceField, DayField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import type { Editing } from './editing';
import { MoneyField } from './money-field';
import { ValueField } from './value-field';

type SheetProps = Pick<Editing, 'view'> & { draft: PolicyDraft; golden: GoldenCase; onGolden(golden: GoldenCase): void; onClose(): void };

/** One made-up enterprise: what it is like, and what the text gives it. */
export function GoldenSheet({ view, draft, golden, onGolden, onClose }: SheetProps) {
  const [now, setNow] = useState(golden);
  // Those that were there stay; those that the rule reads can be said.
  const [keys] = useState(() => [...new Set([...Object.keys(golden.facts), ...factsRead(draft)])].filter((key) => view.facts[key]));
  const say = (key: string, value: GoldenCase['facts'][string] | undefined) => setNow(({ facts, ...rest }) => {
    const { [key]: _, ...others } = facts;
    return { ...rest, facts: value === undefined ? others : { ...others, [key]: value } };
  });
  const { on: _, ...undated } = now;
  return (
    <Sheet title={words.goldenTitle} onClose={onClose}>
      <Box className="framed">
        <TextField kind="text" label={words.goldenName} isRequired value={now.says} maxLength={60} onValue={(says) => setNow({ ...now, says })} />
        <ChoiceField label={words.goldenVerdict} isRequired value={now.verdict} options={[{ value: 'met', name: goldenVerdictWords.met }, { value: 'unmet', name: goldenVerdictWords.unmet }]} onValue={(verdict) => setNow(verdict === 'met' ? { ...now, verdict } : { ...now, verdict: 'unmet', amountFen: 0 })} />
        {now.verdict === 'met' && <MoneyField label={words.goldenAmount} isRequired fen={now.amountFen} onFen={(fen) => setNow({ ...now, amountFen: fen ?? NaN })} />}
        <DayField label={words.goldenOn} isRequired={false} value={now.on ?? ''} hint={words.goldenOnHint} onValue={(on) => setNow(on ? { ...now, on } : undated)} />
      </Box>
      <Text as="h3" className="strong golden-facts">{words.goldenFacts}</Text>
      <Text as="p" className="inner-says">{words.unfilledHint}</Text>
      <Box className="framed">
        {keys.map((key) => { const spec = view.facts[key]; return spec && <ValueField key={key} spec={spec} label={plainLabel(spec)} isRequired={false} value={now.facts[key]} onValue={(value) => say(key, value)} />; })}
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button onPress={() => onGolden(now)}>{words.confirm}</Button>
      </Box>
    </Sheet>
  );
}
