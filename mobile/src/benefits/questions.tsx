import { useState } from 'react';
import type { QuestionView } from '../../../shared/contract/benefits';
import type { FactProblem } from '../../../shared/domain/benefits/fact';
import { factProblemWords, zoneWords } from '../../../shared/words/screens/benefit-zone';
import type { No } from '../call';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { useAnswers, type Answer } from './answers';
import { answerOf, QuestionField } from './question-field';

/** As many at a time as nobody minds. */
const AT_ONCE = 4;

type QuestionsProps = { questions: readonly QuestionView[]; policies: number; refused: No | null };

/** The questions that can still change an answer, a few at a time. */
export function Questions({ questions, policies, refused }: QuestionsProps) {
  const { answers, add, clear } = useAnswers();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const shown = questions.slice(0, AT_ONCE);
  const given = Object.keys(answers).length;
  const refusedFields = refused?.refusal === 'FactsWrong' ? ((refused.about as { fields: FactProblem[] }).fields) : [];
  const problemOf = (key: string) => (wrong.includes(key) ? zoneWords.wrong : undefined);
  const update = () => {
    const read = shown.flatMap((question): [string, Answer | undefined][] => (typed[question.key] ? [[question.key, answerOf(question, typed[question.key] ?? '')]] : []));
    setWrong(read.filter(([, answer]) => answer === undefined).map(([key]) => key));
    const good = read.filter((one): one is [string, Answer] => one[1] !== undefined);
    if (good.length > 0) add(Object.fromEntries(good));
  };
  return (
    <Section title={zoneWords.ask}>
      <Card className="padded zone-questions">
        {shown.length > 0 && <Text as="p" className="plain">{zoneWords.askSays(shown.length, policies)}</Text>}
        {refusedFields.map(({ key, problem }) => <Text key={key} as="p" className="field-problem" role="alert">{factProblemWords[problem]}</Text>)}
        {shown.map((question) => (
          <QuestionField
            key={question.key} question={question} value={typed[question.key] ?? ''} problem={problemOf(question.key)}
            onValue={(value) => setTyped((before) => ({ ...before, [question.key]: value }))}
          />
        ))}
        <Box className="policy-end">
          {given > 0 ? <Text className="mute">{zoneWords.answered(given)}</Text> : <Text className="mute" />}
          <Box className="question-acts">
            {given > 0 && <Button kind="line" isSmall onPress={() => { clear(); setTyped({}); }}>{zoneWords.restart}</Button>}
            {shown.length > 0 && <Button isSmall onPress={update}>{zoneWords.update}</Button>}
          </Box>
        </Box>
      </Card>
    </Section>
  );
}
