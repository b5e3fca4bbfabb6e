import type { ReactNode } from 'react';
import { boardWords } from '../../../shared/words/screens/board';
import { Box, Text } from '../ui/prim';

/** `count` null: nothing to make a share of. `says`: what a share was made of. */
export type Figure = { name: string; count: number | string | null; tone?: 'danger' | 'gold' | 'jade' | undefined; says?: string | undefined };

/** Big numbers, each under its name. */
export function BigFigures({ figures }: { figures: readonly Figure[] }) {
  return (
    <Box as="dl" className="big-figures">
      {figures.map((one) => (
        <Box key={one.name} className={`card big-figure ${toneOf(one)}`}>
          <Text as="dt">{one.name}</Text>
          <Text as="dd" className="big-count">{countOf(one)}</Text>
          {one.says && <Text as="dd" className="figure-says">{one.says}</Text>}
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
          <Box key={one.name} className={`figure-count ${toneOf(one)}`}>
            <Text as="dt">{one.name}</Text>
            <Text as="dd" className="count">{countOf(one)}</Text>
            {one.says && <Text as="dd" className="figure-says">{one.says}</Text>}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function countOf({ count }: Figure): string {
  return count === null ? boardWords.none : String(count);
}

function toneOf({ count, tone }: Figure): string {
  if (count === null) return 'unknown';
  return count === 0 ? 'none' : (tone ?? '');
}
