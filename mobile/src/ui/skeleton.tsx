import { kitWords } from '../../../shared/words/screens/kit';
import { Box } from './prim';

/** The shape of what is coming, so that nothing jumps. Heights in px; larger letters make everything taller. */
export function Skeleton({ heights = [120, 72, 72, 72] }: { heights?: readonly number[] }) {
  return (
    <Box className="skeletons" role="status" label={kitWords.loading}>
      {heights.map((height, at) => <Box key={at} className="skeleton" style={{ height: `calc(${height}px * var(--taller, 1))` }} />)}
    </Box>
  );
}
