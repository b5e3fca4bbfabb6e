import type { DraftView } from '../../../shared/contract/cases';
import { getHall } from '../../../shared/contract/items';
import type { Answer, Answers, FieldSpec } from '../../../shared/domain/items/form';
import { dayWords, validToWords } from '../../../shared/words/screens/days';
import { applyWords } from '../../../shared/words/screens/apply';
import { waysWords, wayWords } from '../../../shared/words/screens/ways';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Press, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { today } from '../today';
import { useCall } from '../use-call';
import type { Line } from './use-ways';

type ReviewedProps = { view: DraftView; lines: readonly Line[]; answers: Answers; onEdit(page: 'form' | 'materials'): void };
type Town = { code: string; name: string };

/** What will be filed, as it will be read. */
export function Reviewed({ view, lines, answers, onEdit }: ReviewedProps) {
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
          {lines.filter(({ way }) => way !== 'none').map((line) => (
            <Cell
              key={line.material.code} icon={line.way === 'later' ? 'clock' : 'check-circle-fill'} tone={line.way === 'later' ? 'gold' : 'jade'}
              title={line.material.name} says={saysOf(line)}
            />
          ))}
        </Card>
      </Section>
    </>
  );
}

function Edit({ of, onPress }: { of: string; onPress(): void }) {
  return <Press className="text-button act" label={`${applyWords.edit}${of}`} onPress={onPress}><Text>{applyWords.edit}</Text></Press>;
}

function saysOf({ way, material: { licence, reuse }, letter }: Line): string {
  const how = wayWords[way].name;
  if (way === 'licence' && licence) return `${how} · ${licence.name} · ${validToWords(licence.validTo)}`;
  if (way === 'reuse' && reuse) return `${how} · ${reuse.name}`;
  return way === 'later' && letter?.dueOn ? `${how} · ${waysWords.postponed(dayWords(letter.dueOn, today()))}` : how;
}

function answerWords(field: FieldSpec, answer: Answer | undefined, towns: readonly Town[]): string {
  if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)) return applyWords.notAnswered;
  if (field.kind === 'town') return towns.find((town) => town.code === String(answer).slice(0, 9))?.name ?? String(answer);
  return Array.isArray(answer) ? answer.join(applyWords.listed) : String(answer);
}
