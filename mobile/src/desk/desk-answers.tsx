import type { DeskCaseView } from '../../../shared/contract/desk';
import { getHall } from '../../../shared/contract/items';
import { deskWords } from '../../../shared/words/screens/desk';
import { Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useCall } from '../use-call';

type AnswerRow = DeskCaseView['sections'][number]['rows'][number];
type Town = { code: string; name: string };

/** The form as it was filled in, with what differs from the registers marked. */
export function DeskAnswers({ view }: { view: DeskCaseView }) {
  const towns = useCall(getHall, {}).value?.towns ?? [];
  return (
    <Card className="padded">
      <Text as="h3" className="pane-title flush">{deskWords.answers}</Text>
      {view.sections.map((section) => (
        <Box key={section.title}>
          <Text as="p" className="pane-part">{section.title}</Text>
          <Rows rows={section.rows.map((row) => ({ name: row.label, value: <Answer row={row} towns={towns} /> }))} />
        </Box>
      ))}
    </Card>
  );
}

function Answer({ row: { answer, filledFrom, differs, key }, towns }: { row: AnswerRow; towns: readonly Town[] }) {
  const source = filledFrom === 'account' ? deskWords.account : filledFrom;
  return (
    <>
      <Text className={answer === null || answer === '' ? 'mute' : ''}>{answerWords(answer, key, towns)}</Text>
      {source && (
        <Text as="span" className={`answer-source ${differs ? 'differs' : ''}`}>
          <Icon name={differs ? 'warning-circle' : 'check'} />
          {differs ? deskWords.differsSays(source) : deskWords.from(source)}
        </Text>
      )}
    </>
  );
}

/** Towns are answered by code; people read their names. */
function answerWords(answer: AnswerRow['answer'], key: string, towns: readonly Town[]): string {
  if (answer === null || answer === '') return deskWords.notAnswered;
  if (Array.isArray(answer)) return answer.join(deskWords.listed);
  const town = /town/i.test(key) ? towns.find((one) => one.code === String(answer).slice(0, 9)) : undefined;
  return town?.name ?? String(answer);
}
