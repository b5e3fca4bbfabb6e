import type { PolicyMatch } from '../../../shared/contract/benefits';
import { yuanOf } from '../../../shared/words/money';
import { modeWords, zoneWords } from '../../../shared/words/screens/benefit-zone';
import { go } from '../go';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';
import { ClaimTag } from './claim-line';
import { nextWord, runningClaim } from './sorted';

const tones: Record<PolicyMatch['mode'], Tone> = { auto: 'jade', instant: 'brand', promised: 'gold' };

/** A policy for somebody: how it is redeemed, its sum, how far it is met, and where to read on. */
export function PolicyCard({ match, says }: { match: PolicyMatch; says?: string | undefined }) {
  const claim = runningClaim(match);
  const short = match.reasons.filter(({ verdict }) => verdict === 'unmet');
  return (
    <Box as="li" className="card padded policy">
      <Box className="policy-top">
        <Box as="span" className="tags">
          <Tag tone={tones[match.mode]}>{modeWords[match.mode]}</Tag>
          {claim && <ClaimTag state={claim.state} />}
        </Box>
        <Text className="policy-department">{match.department.name}</Text>
      </Box>
      <Text as="h3" className="policy-name">{match.name}</Text>
      <Sum match={match} />
      {says && <Text as="p" className="policy-says">{says}</Text>}
      {!claim && match.verdict === 'unmet' && short.map((reason) => (
        <Box key={reason.says} className="policy-short">
          <Icon name="x-circle" />
          <Text>{reason.known ? `${reason.says}（${reason.known}）` : reason.says}</Text>
        </Box>
      ))}
      <Box className="policy-end">
        {claim ? <Text className="grow" /> : <Far match={match} />}
        {claim && <Button isSmall label={`${nextWord(claim)}：${match.name}`} onPress={() => go('claim', { claimNo: claim.claimNo })}>{nextWord(claim)}</Button>}
        <Button kind="tonal" isSmall label={`${zoneWords.seen}：${match.name}`} onPress={() => go('policy', { code: match.code })}>{zoneWords.seen}</Button>
      </Box>
    </Box>
  );
}

function Sum({ match }: { match: PolicyMatch }) {
  const { verdict, amountFen, mostFen } = match;
  const claim = runningClaim(match);
  const own = claim?.amountFen ?? (verdict === 'met' ? amountFen : null);
  const fen = own ?? mostFen;
  return (
    <Box className="policy-sum">
      {fen === null ? <Text className="policy-yuan small">{zoneWords.byCase}</Text> : (
        <>
          {own === null && <Text className="policy-yuan small">{zoneWords.most}</Text>}
          <Text className="policy-yuan">{yuanOf(fen)}</Text>
          <Text className="policy-unit">{zoneWords.yuan}</Text>
        </>
      )}
    </Box>
  );
}

function Far({ match: { verdict, met, of, asks } }: { match: PolicyMatch }) {
  const isMet = verdict === 'met';
  return (
    <Box className={`policy-far ${isMet ? 'met' : ''}`}>
      <Icon name={isMet ? 'check-circle-fill' : verdict === 'unknown' ? 'question' : 'info'} />
      <Text>{verdict === 'unknown' ? zoneWords.asks(asks.length) : zoneWords.counted(met, of)}</Text>
    </Box>
  );
}
