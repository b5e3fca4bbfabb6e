import type { DraftView } from '../../../shared/contract/cases';
import { getHall } from '../../../shared/contract/items';
import type { Answer, Answers, FieldSpec } from '../../../shared/domain/items/form';
import { validToWords } from '../../../shared/words/screens/days';
import { applyWords } from '../../../shared/words/screens/apply';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Press, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useCall } from '../use-call';
import { isProved } from './material-row';

type ReviewedProps = { view: DraftView; answers: Answers; onEdit(page: 'form' | 'materials'): void };
type Town = { code: string; name: string };

/** What will be filed, as it will be read. */
export function Reviewed({ view, answers, onEdit }: ReviewedProps) {
  const towns = useCall(getHall, {}).value?.towns ?? [];
  return (
    <>
      {view.form.map((section) => (
        <Section key={section.title} title={section.title} more={<Edit of={section.title} onPress={() => onEdit('form')} />}>
          <Card className="padded"><Rows rows={section.fields.map((field) => ({ name: field.label, value: answerWords(field, answers[field.key], towns) }))} /></Card>
        </Section>
      ))}
      <Section title={applyWords.materials} more={<Edit of={applyWords.materials} onPress={() => onEdit('materials')} />}>
        <Card>
          {view.materials.filter(isProved).map(({ code, name, licence }) => (
            <Cell key={code} icon="check-circle-fill" tone="jade" title={name} says={licence ? `${licence.name} · ${validToWords(licence.validTo)}` : applyWords.generated} />
          ))}
        </Card>
      </Section>
    </>
  );
}

function Edit({ of, onPress }: { of: string; onPress(): void }) {
  return <Press className="text-button act" label={`${applyWords.edit}${of}`} onPress={onPress}><Text>{applyWords.edit}</Text></Press>;
}

function answerWords(field: FieldSpec, answer: Answer | undefined, towns: readonly Town[]): string {
  if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)) return applyWords.notAnswered;
  if (field.kind === 'town') return towns.find((town) => town.code === String(answer).slice(0, 9))?.name ?? String(answer);
  return Array.isArray(answer) ? answer.join(applyWords.listed) : String(answer);
}
