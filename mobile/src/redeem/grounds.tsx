import type { ReasonView } from '../../../shared/contract/benefits';
import { openWords } from '../../../shared/words/benefit-reasons';
import { policyWords, verdictWords } from '../../../shared/words/screens/benefit-zone';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';

/** Every condition with what is known and who says so; what only the enterprise says is marked. */
export function Grounds({ reasons }: { reasons: readonly ReasonView[] }) {
  return (
    <Box as="ul" className="grounds">
      {reasons.map(({ verdict, says, known, source, parts }) => (
        <Box as="li" key={says} className="ground">
          <Text as="p"><Text className="strong">{verdictWords[verdict]}</Text>{` ${says}`}</Text>
          {known && known !== says && <Text as="p" className="redeem-says">{words.known(known)}</Text>}
          {source && (source === openWords.asked ? <Tag tone="gold" icon="warning-circle">{words.told}</Tag> : <Text as="p" className="redeem-says">{policyWords.source(source)}</Text>)}
          {parts && <Grounds reasons={parts} />}
        </Box>
      ))}
    </Box>
  );
}
