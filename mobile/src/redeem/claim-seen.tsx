import type { DeskClaimView } from '../../../shared/contract/claims';
import { claimStateWords, claimStepWords, clawbackGroundWords } from '../../../shared/words/claims';
import { modeWords } from '../../../shared/words/screens/benefit-zone';
import { yuanOf } from '../../../shared/words/money';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows, type Row } from '../ui/rows';
import { Timeline } from '../ui/timeline';
import { Grounds } from './grounds';

/** What a claim rests on, how its sum came about, and what happened. */
export function ClaimSeen({ view }: { view: DeskClaimView }) {
  const { state, amountFen, policy, reasons, trace, steps, actions } = view;
  return (
    <>
      <Box className="pad stack">
        <Card className="padded">
          <Text as="h2" className="redeem-policy">{policy.name}</Text>
          <Text as="p" className="redeem-sum big">{words.sum(yuanOf(amountFen))}</Text>
          <Text as="p" className="strong">{claimStateWords[state]}</Text>
          {actions.length === 0 && <Text as="p" className="redeem-says">{words.none}</Text>}
        </Card>
        <Card className="padded"><Rows rows={rowsOf(view)} /></Card>
      </Box>
      <Section title={words.reasons}><Card className="padded"><Grounds reasons={reasons} /></Card></Section>
      {trace.length > 0 && <Section title={words.trace}><Card className="padded">{trace.map((line) => <Text as="p" key={line}>{line}</Text>)}</Card></Section>}
      <Section title={words.history}>
        <Card>
          <Timeline happenings={steps.map(({ action, at, name, reason }) => ({ title: claimStepWords[action], says: [momentWords(at, today()), name].filter(Boolean).join(' · '), ...(reason ? { note: reason } : {}), state: 'done' as const }))} />
        </Card>
      </Section>
    </>
  );
}

function rowsOf({ enterpriseName, creditCode, clause, account, payee, publicity, clawback, claimNo, mode, payment }: DeskClaimView): Row[] {
  return [
    { name: words.by, value: enterpriseName }, { name: words.code, value: creditCode }, { name: words.mode, value: modeWords[mode] }, { name: words.clause, value: `${clause.no} ${clause.text}` },
    ...(account ? [{ name: words.account, value: `${account.bank} ${account.no}` }] : payee === 'vendor' ? [{ name: words.account, value: words.vendor }] : []),
    ...(publicity ? [{ name: words.publicity, value: publicity.endsOn ? words.endsOn(dayWords(publicity.endsOn, today())) : words.paused }] : []),
    ...(payment ? [{ name: words.payment, value: [payment.orderNo, payment.paidOn ? words.paidOn(dayWords(payment.paidOn, today())) : null, payment.returned].filter(Boolean).join(' · ') }] : []),
    ...(clawback ? [{ name: words.clawback, value: clawbackGroundWords[clawback.ground] }] : []), { name: words.claimNo, value: claimNo },
  ];
}
