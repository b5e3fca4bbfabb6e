import type { ReasonView } from '../../../shared/contract/benefits';
import type { Verdict } from '../../../shared/domain/conditions';
import { policyWords, verdictWords } from '../../../shared/words/screens/benefit-zone';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Text } from '../ui/prim';

const icons: Record<Verdict, IconName> = { met: 'check-circle-fill', unmet: 'x-circle', unknown: 'question' };

/** Every line of the conditions with its verdict, what is known, and who says so. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  return (
    <Box as="ul" className="reasons">
      {reasons.map(({ verdict, says, known, source, parts }) => (
        <Box as="li" key={says} className={`reason ${verdict}`}>
          <Icon name={icons[verdict]} />
          <Box className="grow">
            <Text as="p" className="reason-says">
              <Text className="reason-verdict">{verdictWords[verdict]}</Text>
              {says}
            </Text>
            {known && known !== says && <Text as="p" className="reason-known">{policyWords.known(known)}</Text>}
            {source && <Text as="p" className="reason-known">{policyWords.source(source)}</Text>}
            {parts && <Reasons reasons={parts} />}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
