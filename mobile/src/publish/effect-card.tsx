import type { EffectRow } from '../../../shared/contract/policy-desk';
import { yuanOf } from '../../../shared/words/money';
import { effectWords as words } from '../../../shared/words/screens/effect';
import { Box, Text } from '../ui/prim';

const steps = ['known', 'notified', 'claimed', 'paid'] as const;

/** The four steps under one another, each with its number, its sum, and a bar as long as its share of the longest. */
export function EffectCard({ name, row }: { name?: string; row: EffectRow }) {
  const most = Math.max(1, ...steps.map((step) => row[step].claims));
  return (
    <Box className={`card padded ${name ? '' : 'effect-total'}`}>
      {name && <Text as="h3" className="strong">{name}</Text>}
      <Box as="ul" className="effect-steps">
        {steps.map((step) => (
          <Box as="li" key={step} className="effect-step">
            <Text>{words[step]}</Text>
            <Text className="effect-count">{words.claims(row[step].claims)}</Text>
            <Text className="effect-sum">{words.yuan(yuanOf(row[step].fen))}</Text>
            <Box className="effect-bar"><Box className="effect-fill" style={{ width: `${(row[step].claims / most) * 100}%` }} /></Box>
          </Box>
        ))}
      </Box>
      <Text as="p" className="effect-days">{`${words.days}：${row.days === null ? words.noDays : words.half(row.days)}`}</Text>
    </Box>
  );
}
