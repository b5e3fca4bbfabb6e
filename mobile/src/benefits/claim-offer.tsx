import type { ClaimView } from '../../../shared/contract/claims';
import { openWords } from '../../../shared/words/benefit-reasons';
import { yuanOf } from '../../../shared/words/money';
import { claimWords } from '../../../shared/words/screens/claims';
import { dayWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { ClaimAccount, type AccountProblems, type TypedAccount } from './claim-account';
import { ClaimDoubts } from './claim-doubts';
import { Reasons } from './reasons';
import type { ClaimActs } from './use-claim-acts';

type ClaimOfferProps = { view: ClaimView; acts: ClaimActs; typed: TypedAccount; problems: AccountProblems; onTyped(typed: TypedAccount): void };

/** Before it is filed: the sum, by which clause, because of what, and where the money goes. */
export function ClaimOffer({ view, acts, typed, problems, onTyped }: ClaimOfferProps) {
  const { amountFen, policy, clause, enterpriseName, paidBy, payee } = view;
  return (
    <>
      <Box className="pad">
        <Box className="zone-sum">
          <Text as="p">{`${enterpriseName} ${payee === 'vendor' ? claimWords.mayVendor : claimWords.may}`}</Text>
          <Text as="h2" className="zone-yuan claim-state">{claimWords.yuan(yuanOf(amountFen))}</Text>
          <Text as="p" className="zone-note">{claimWords.sentence(policy.name, clause.no)}</Text>
          {paidBy && <Text as="p" className="zone-note">{(payee === 'vendor' ? claimWords.likelyVendor : claimWords.likely)(dayWords(paidBy, today()))}</Text>}
        </Box>
        {view.actions.includes('notMe') && <ClaimDoubts acts={acts} />}
      </Box>
      <Section title={claimWords.account}>
        {payee === 'vendor'
          ? <Notice tone="jade"><Text as="p">{claimWords.vendor}</Text><Text as="p" className="plain">{claimWords.vendorSays}</Text></Notice>
          : <Card><ClaimAccount holder={enterpriseName} typed={typed} problems={problems} onTyped={onTyped} /></Card>}
      </Section>
      <ClaimGrounds view={view} />
    </>
  );
}

/** The facts with who says them, what only the enterprise says apart; the reckoning; the clause. */
export function ClaimGrounds({ view: { reasons, trace, clause } }: { view: ClaimView }) {
  const isOnlyYou = ({ source }: ClaimView['reasons'][number]) => source === openWords.asked;
  const onlyYou = reasons.filter(isOnlyYou);
  return (
    <>
      <Section title={claimWords.because}><Card className="padded"><Reasons reasons={reasons.filter((one) => !isOnlyYou(one))} /></Card></Section>
      {onlyYou.length > 0 && (
        <Section title={claimWords.onlyYou}>
          <Card className="padded"><Text as="p" className="plain">{claimWords.onlyYouSays}</Text><Reasons reasons={onlyYou} /></Card>
        </Section>
      )}
      {trace.length > 0 && <Section title={claimWords.sum}><Card className="padded">{trace.map((line) => <Text key={line} as="p">{line}</Text>)}</Card></Section>}
      <Section title={claimWords.clause(clause.no)}><Card className="padded"><Text as="p" className="policy-clause">{clause.text}</Text></Card></Section>
    </>
  );
}
