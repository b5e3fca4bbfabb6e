import type { ClaimRow } from '../../../shared/contract/claims';
import { claimStateWords } from '../../../shared/words/claims';
import { yuanOf } from '../../../shared/words/money';
import { momentWords } from '../../../shared/words/screens/days';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { today } from '../today';
import { Card } from '../ui/card';
import { Box, Press, Text } from '../ui/prim';
import { Tag } from '../ui/tag';

/** Claims, a line each; the one that is open beside them is marked. */
export function ClaimLines({ rows, picked, onPick }: { rows: readonly ClaimRow[]; picked: string | null; onPick(claimNo: string): void }) {
  return (
    <Card>
      <Box as="ul">
        {rows.map(({ claimNo, policy, enterpriseName, amountFen, state, changedAt }) => (
          <Box as="li" key={claimNo}>
            <Press className={`cell claim-line ${claimNo === picked ? 'on' : ''}`} current={claimNo === picked ? 'true' : undefined} onPress={() => onPick(claimNo)}>
              <Box as="span" className="grow">
                <Text className="cell-title">{`${policy.name} · ${enterpriseName}`}</Text>
                <Text className="cell-says">{words.since(momentWords(changedAt, today()))}</Text>
              </Box>
              <Box as="span" className="redeem-value">
                <Text className="redeem-sum">{words.sum(yuanOf(amountFen))}</Text>
                <Tag tone="gold">{claimStateWords[state]}</Tag>
              </Box>
            </Press>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
