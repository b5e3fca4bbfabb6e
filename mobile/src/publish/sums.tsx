import type { Caps, Rounding } from '../../../shared/domain/benefits/policy';
import { publishWords as words, roundingWords } from '../../../shared/words/screens/publish';
import { Card, Section } from '../ui/card';
import { ChoiceField } from '../ui/choice-field';
import { AmountFields } from './amount';
import type { Editing } from './editing';
import { MoneyField } from './money-field';

/** How much is paid: the rule, its rounding, its caps. */
export function Sums({ view, draft: { amount, rounding, caps }, set, problem }: Editing) {
  const cap = (change: { yearFen?: number | null; everFen?: number | null }) => {
    const { yearFen = caps.yearFen ?? null, everFen = caps.everFen ?? null } = change;
    set({ caps: { claimFen: caps.claimFen, ...(yearFen === null ? {} : { yearFen }), ...(everFen === null ? {} : { everFen }) } satisfies Caps });
  };
  return (
    <Section title={words.amount}>
      <Card>
        <AmountFields view={view} problem={problem} at="amount" amount={amount} onAmount={(next) => set({ amount: next })} />
        <ChoiceField label={words.rounding} isRequired value={rounding} options={(Object.keys(roundingWords) as Rounding[]).map((value) => ({ value, name: roundingWords[value] }))} onValue={(next) => set({ rounding: next as Rounding })} />
        <MoneyField anchor="caps.claimFen" label={words.capClaim} isRequired={false} fen={caps.claimFen} hint={words.noCap} problem={problem('caps.claimFen')} onFen={(claimFen) => set({ caps: { ...caps, claimFen } })} />
        <MoneyField anchor="caps.yearFen" label={words.capYear} isRequired={false} fen={caps.yearFen ?? null} problem={problem('caps.yearFen')} onFen={(yearFen) => cap({ yearFen })} />
        <MoneyField anchor="caps.everFen" label={words.capEver} isRequired={false} fen={caps.everFen ?? null} problem={problem('caps.everFen')} onFen={(everFen) => cap({ everFen })} />
      </Card>
    </Section>
  );
}
