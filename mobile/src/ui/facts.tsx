import { Box, Text } from './prim';

export type FactRow = { name: string; value: string; says?: string };

/** A grid of short facts. */
export function Facts({ facts }: { facts: readonly FactRow[] }) {
  return (
    <Box as="dl" className="facts">
      {facts.map(({ name, value, says }) => (
        <Box key={name} className="fact">
          <Text as="dt" className="fact-name">{name}</Text>
          <Text as="dd" className="fact-value">{value}</Text>
          {says && <Text as="dd" className="fact-says">{says}</Text>}
        </Box>
      ))}
    </Box>
  );
}
