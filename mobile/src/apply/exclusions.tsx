import type { LetterView } from '../../../shared/contract/proofs';
import { signWords } from '../../../shared/words/screens/promises';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Press, Text } from '../ui/prim';
import { Walkable } from '../ui/walkable';
import type { Signing } from './use-signing';

/** 负面清单: each is answered; where one applies nobody may promise. */
export function Exclusions({ listed, signing }: { listed: LetterView['listed']; signing: Signing }) {
  return (
    <Section title={signWords.listed}>
      <Card>
        <Text as="p" className="letter-says">{signWords.listedSays}</Text>
        {listed.map(({ code, says }) => <Exclusion key={code} says={says} applies={signing.applies[code]} onAnswer={(applies) => signing.answer(code, applies)} />)}
      </Card>
      {signing.isExcluded && <Box className="letter-barred"><Notice tone="danger">{signWords.listedYes}</Notice></Box>}
    </Section>
  );
}

const answers = [{ name: signWords.yes, applies: true }, { name: signWords.no, applies: false }] as const;

function Exclusion({ says, applies, onAnswer }: { says: string; applies: boolean | undefined; onAnswer(applies: boolean): void }) {
  return (
    <Box className="exclusion">
      <Text as="p" className="grow">{says}</Text>
      <Walkable className="yes-no" role="radiogroup" label={says}>
        {answers.map((answer, at) => (
          <Press
            key={answer.name} className={`yes-no-one ${applies === answer.applies ? 'on' : ''}`} role="radio" isOn={applies === answer.applies}
            isTabStop={applies === undefined ? at === 0 : applies === answer.applies} onPress={() => onAnswer(answer.applies)}
          >
            {answer.name}
          </Press>
        ))}
      </Walkable>
    </Box>
  );
}
