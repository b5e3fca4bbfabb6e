import { getPolicy, type ConditionView, type PolicyMatch, type PolicyView } from '../../../shared/contract/benefits';
import { yuanOf } from '../../../shared/words/money';
import { modeWords, policyWords, zoneWords } from '../../../shared/words/screens/benefit-zone';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import { useAnswers } from './answers';
import './benefits.scss';
import { PolicyBar } from './policy-bar';
import { PolicyText } from './policy-text';
import { Questions } from './questions';
import { Reasons } from './reasons';
import { runningClaim } from './sorted';
import { useMatches } from './use-matches';

/** One policy: what it is worth to whoever looks, why, and what is written. */
export default function Policy() {
  const { code = '' } = useCarried<'policy'>();
  const policy = useCall(getPolicy, { policyCode: code });
  const { value: matches, refused, again } = useMatches();
  const given = useAnswers((store) => Object.keys(store.answers).length);
  const match = matches && (matches.enterprise !== null || given > 0) ? matches.policies.find((one) => one.code === code) : undefined;
  const toAsk = match && !runningClaim(match) && matches ? matches.questions.filter(({ of }) => of.includes(code)) : [];
  const left = matches?.combination.excluded.find((one) => one.code === code);
  const bar = matches && policy.value && <PolicyBar match={match} enterprise={matches.enterprise} code={code} onChanged={again} />;
  // Both at once, so that nothing moves under anybody's finger; without the match the policy is still worth reading.
  const whole = { ...policy, value: matches || refused ? policy.value : undefined };
  return (
    <Page title={policyWords.title} bar={bar}>
      <Faces of={whole} waiting={[120, 200, 200]}>
        {(value) => (
          <>
            <Head policy={value} match={match} />
            {left && <Box className="pad"><Notice tone="gold">{zoneWords.inFavourOf(left.inFavourOf.name, left.clause)}</Notice></Box>}
            {toAsk.length > 0 && <Box id="policy-questions"><Questions questions={toAsk} policies={1} refused={refused} /></Box>}
            {match ? (
              <Section title={policyWords.yours}>
                <Card className="padded">
                  <Text as="p" className="plain">{policyWords.yoursSays}</Text>
                  <Reasons reasons={match.reasons} />
                </Card>
              </Section>
            ) : <Section title={policyWords.conditions}><Card className="padded"><Conditions conditions={value.conditions} /></Card></Section>}
            {match && match.trace.length > 0 && <Section title={policyWords.sum}><Card className="padded">{match.trace.map((line) => <Text key={line} as="p">{line}</Text>)}</Card></Section>}
            <PolicyText policy={value} />
          </>
        )}
      </Faces>
    </Page>
  );
}

function Head({ policy, match }: { policy: PolicyView; match: PolicyMatch | undefined }) {
  const own = (match && runningClaim(match)?.amountFen) ?? (match?.verdict === 'met' ? match.amountFen : null);
  const fen = own ?? policy.mostFen;
  return (
    <Box className="policy-head">
      <Box className="tags"><Tag tone={policy.mode === 'auto' ? 'jade' : 'brand'}>{modeWords[policy.mode]}</Tag></Box>
      <Text as="h2" className="policy-title">{policy.name}</Text>
      <Text as="p" className="reason-known">{policy.department.name}</Text>
      <Box className="policy-sum">
        <Text className="policy-yuan">{fen === null ? zoneWords.byCase : `${own === null ? `${zoneWords.most} ` : ''}${yuanOf(fen)}`}</Text>
        {fen !== null && <Text className="policy-unit">{zoneWords.yuan}</Text>}
      </Box>
    </Box>
  );
}

function Conditions({ conditions }: { conditions: readonly ConditionView[] }) {
  return (
    <Box as="ul" className="policy-list">
      {conditions.map(({ says, parts }) => (
        <Box as="li" key={says}>
          <Text as="p">{says}</Text>
          {parts && <Conditions conditions={parts} />}
        </Box>
      ))}
    </Box>
  );
}
