import { publishWords as words } from '../../../shared/words/screens/publish';
import { Card, Section } from '../ui/card';
import { ChoiceField, DayField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';
import type { Editing } from './editing';
import { MoneyField } from './money-field';
import { Tick } from './tick';

/** Name, clause, legal basis, reviews, period and budget. */
export function Papers({ view, draft, set, problem }: Editing) {
  const { name, audience, clause, basis, legalBasisReviewed, fairCompetitionReviewed, department, period, budgetFen, onePer, publicityDays } = draft;
  return (
    <Section title={words.paper}>
      <Card>
        <TextField anchor="name" kind="text" label={words.name} isRequired value={name} maxLength={80} problem={problem('name')} onValue={(next) => set({ name: next })} />
        <TextField anchor="audience" kind="paragraph" label={words.audience} isRequired value={audience} maxLength={500} hint={words.audienceHint} problem={problem('audience')} onValue={(next) => set({ audience: next })} />
        <TextField anchor="clause" kind="text" label={words.clauseNo} isRequired value={clause.no} maxLength={40} problem={clause.no === '' ? problem('clause') : undefined} onValue={(no) => set({ clause: { ...clause, no } })} />
        <TextField kind="paragraph" label={words.clauseText} isRequired value={clause.text} maxLength={2000} problem={clause.no === '' ? undefined : problem('clause')} onValue={(text) => set({ clause: { ...clause, text } })} />
        <TextField anchor="basis" kind="paragraph" label={words.basis} isRequired value={basis.join('\n')} maxLength={2000} hint={words.basisHint} problem={problem('basis')} onValue={(typed) => set({ basis: typed === '' ? [] : typed.split('\n') })} />
        <Tick name={words.basisReviewed} isOn={legalBasisReviewed} onTick={(isOn) => set({ legalBasisReviewed: isOn })} />
        <Tick anchor="fairCompetitionReviewed" name={words.fairness} isOn={fairCompetitionReviewed} problem={problem('fairCompetitionReviewed')} onTick={(isOn) => set({ fairCompetitionReviewed: isOn })} />
        <ChoiceField anchor="department" label={words.department} isRequired value={department} options={view.departments.map(({ code, name: called }) => ({ value: code, name: called }))} problem={problem('department')} onValue={(next) => set({ department: next })} />
        <DayField anchor="period" label={words.from} isRequired value={period.from} problem={problem('period')} onValue={(from) => set({ period: { ...period, from } })} />
        <DayField label={words.to} isRequired value={period.to} onValue={(to) => set({ period: { ...period, to } })} />
        <MoneyField anchor="budgetFen" label={words.budget} isRequired fen={budgetFen} hint={words.budgetHint} problem={problem('budgetFen')} onFen={(fen) => set({ budgetFen: fen ?? 0 })} />
        <ChoiceField label={words.onePer} isRequired value={onePer} options={[{ value: 'year', name: words.year }, { value: 'lifetime', name: words.lifetime }]} onValue={(next) => set({ onePer: next === 'lifetime' ? 'lifetime' : 'year' })} />
        <ChoiceField label={words.publicityDays} isRequired value={String(publicityDays)} options={[...new Set([0, 5, 7, 10, 15, publicityDays])].sort((a, b) => a - b).map((days) => ({ value: String(days), name: `${days} ${words.days}` }))} onValue={(next) => set({ publicityDays: Number(next) })} />
      </Card>
    </Section>
  );
}
