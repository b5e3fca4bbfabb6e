import type { ReactNode } from 'react';
import { Box, Text } from '../ui/prim';

export type Figure = { name: string; count: number | string; tone?: 'danger' | 'gold' | 'jade' | undefined; says?: string };

/** Big numbers, each under its name. */
export function BigFigures({ figures }: { figures: readonly Figure[] }) {
  return (
    <Box as="dl" className="big-figures">
      {figures.map(({ name, count, tone, says }) => (
        <Box key={name} className={`card big-figure ${isNothing(count) ? '' : (tone ?? '')}`}>
          <Text as="dt">{name}</Text>
          <Text as="dd" className="big-count">{String(count)}</Text>
          {says && <Text as="dd" className="figure-says">{says}</Text>}
        </Box>
      ))}
    </Box>
  );
}

/** One desk, officer or item with its numbers beside it. */
export function FigureLine({ name, figures, children }: { name: string; figures: readonly Figure[]; children?: ReactNode }) {
  return (
    <Box as="li" className="card figure-line">
      <Box className="figure-who">
        <Text as="h3" className="strong">{name}</Text>
        {children}
      </Box>
      <Box as="dl" className="figure-counts">
        {figures.map((one) => (
          <Box key={one.name} className={`figure-count ${isNothing(one.count) ? 'none' : (one.tone ?? '')}`}>
            <Text as="dt">{one.name}</Text>
            <Text as="dd">{String(one.count)}</Text>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function isNothing(count: number | string): boolean {
  return count === 0;
}
