import { useEffect, useState } from 'react';
import { getHall } from '../../../shared/contract/items';
import { unfinishedAnswers, wrongAnswers, type FieldProblem } from '../../../shared/domain/items/check-answers';
import type { Section as FormSection } from '../../../shared/domain/items/form';
import { fieldProblemWords } from '../../../shared/words/forms';
import { applyWords } from '../../../shared/words/screens/apply';
import { go, useCarried } from '../go';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box } from '../ui/prim';
import { reveal } from '../ui/reveal';
import { useCall } from '../use-call';
import { DraftPage } from './draft-page';
import { anchorOf, Question } from '../question';
import { Saved } from './saved';
import { useTold } from './told';
import { useDraft, type Draft } from './use-draft';

type Problems = Readonly<Record<string, FieldProblem>>;

/** The form of an item, drawn from its data. */
export default function Form() {
  const { caseNo = '' } = useCarried<'form'>();
  const draft = useDraft(caseNo);
  const { problems, check, look, clear } = useProblems(caseNo, draft);

  async function next() {
    const first = check();
    if (first) return reveal(anchorOf(first));
    await draft.saving.save();
    return go('materials', { caseNo });
  }
  const count = Object.keys(problems).length;
  return (
    <DraftPage at={0} caseNo={caseNo} draft={draft} bar={() => <Button isWide onPress={() => void next()}>{applyWords.toMaterials}</Button>}>
      {(view) => (
        <>
          {count > 0 && <Box className="pad apply-notice"><Notice tone="danger">{applyWords.wrongCount(count)}</Notice></Box>}
          {view.form.map((section) => (
            <Part key={section.title} section={section} draft={draft} problems={problems} onLeave={look} onChange={clear} />
          ))}
          <Saved saving={draft.saving} />
        </>
      )}
    </DraftPage>
  );
}

type PartProps = { section: FormSection; draft: Draft; problems: Problems; onLeave(key: string): void; onChange(key: string): void };

function Part({ section, draft, problems, onLeave, onChange }: PartProps) {
  const towns = useCall(getHall, {}, section.fields.some((field) => field.kind === 'town')).value?.towns ?? [];
  return (
    <Section title={section.title}>
      <Card>
        {section.fields.map((field) => {
          const problem = problems[field.key];
          return (
            <Question
              key={field.key} field={field} answer={draft.answers[field.key]} towns={towns} filledFrom={draft.found.value?.filledFrom[field.key]}
              problem={problem && fieldProblemWords[problem]} onAnswer={(answer) => { draft.answer(field.key, answer); onChange(field.key); }} onLeave={() => onLeave(field.key)}
            />
          );
        })}
      </Card>
    </Section>
  );
}

/** What is shown to be wrong: after leaving a field, after asking to go on, and what the hall itself refused. */
function useProblems(caseNo: string, { fields, answers }: Draft) {
  const [problems, setProblems] = useState<Problems>({});
  const told = useTold();
  useEffect(() => {
    if (told.caseNo === caseNo && told.fields.length > 0) setProblems(byKey(told.fields));
  }, [told, caseNo]);
  return {
    problems,
    check(): string | undefined {
      const found = unfinishedAnswers(fields, answers);
      setProblems(byKey(found));
      return fields.find((field) => found.some((problem) => problem.key === field.key))?.key;
    },
    look(key: string) {
      setProblems((before) => ({ ...before, ...byKey(wrongAnswers(fields.filter((field) => field.key === key), answers)) }));
    },
    clear(key: string) {
      setProblems(({ [key]: _, ...others }) => others);
    },
  };
}

function byKey(found: readonly { key: string; problem: FieldProblem }[]): Problems {
  return Object.fromEntries(found.map(({ key, problem }) => [key, problem]));
}
