import type { PartyFigures } from '../../../shared/contract/board';
import { boardWords as words, partyFigureWords, partyShareWords } from '../../../shared/words/screens/board';
import { Section } from '../ui/card';
import { Box, Text } from '../ui/prim';

/** 时间用在谁那里. Bars say in words what they draw. */
export function Parties({ parties, dayMinutes }: { parties: readonly PartyFigures[]; dayMinutes: number }) {
  const all = parties.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Section title={words.parties}>
      <Text as="p" className="figure-says">{words.partySays}</Text>
      <Box as="ul" className="card padded party-bars">
        {parties.map((one) => (
          <Box as="li" key={partyFigureWords(one)}>
            <Text as="p"><Text className="strong">{partyFigureWords(one)}</Text>{` ${partyShareWords(one, all, dayMinutes)}`}</Text>
            <Box className="party-bar" isHidden><Box className="party-fill" style={{ width: `${(one.minutes / Math.max(1, all)) * 100}%` }} /></Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
