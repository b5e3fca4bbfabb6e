import type { ReactNode } from 'react';
import { Box, Text } from './prim';

export type Row = { name: string; value: ReactNode };

/** Names and values under one another. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Box as="dl" className="rows">
      {rows.map(({ name, value }, at) => (
        <Box key={at} className="row-pair">
          <Text as="dt" className="row-name">{name}</Text>
          <Text as="dd" className="row-value">{value}</Text>
        </Box>
      ))}
    </Box>
  );
}
