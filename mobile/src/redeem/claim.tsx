import { getDeskClaim, type DeskClaimView } from '../../../shared/contract/claims';
import { claimStateWords, claimStepWords, clawbackGroundWords } from '../../../shared/words/claims';
import { yuanOf } from '../../../shared/words/money';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows, type Row } from '../ui/rows';
import { Timeline } from '../ui/timeline';
import { useCall } from '../use-call';
import { ActBar } from './act-bar';
import { Grounds } from './grounds';
import './redeem.scss';

/** A claim as whoever checks it sees it: what it rests on, how the sum came about, what happened, what may be done. */
export default function DeskClaim() {
  const { claimNo = '' } = useCarried<'deskClaim'>();
  const found = useCall(getDeskClaim, { claimNo }, useIsOfficer());
  const view = found.value;
  return (
    <Page title={words.claim} className="redeem" bar={view && view.actions.length > 0 ? <ActBar view={view} onChanged={found.again} /> : undefined}>
      <OfficersOnly says={words.refused}><Faces of={found} waiting={[120, 220, 220]}>{(value) => <Seen view={value} />}</Faces></OfficersOnly>
    </Page>
  );
}

function Seen({ view }: { view: DeskClaimView }) {
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

function rowsOf({ enterpriseName, creditCode, clause, account, payee, publicity, clawback, claimNo }: DeskClaimView): Row[] {
  return [
    { name: words.by, value: enterpriseName }, { name: words.code, value: creditCode }, { name: words.clause, value: `${clause.no} ${clause.text}` },
    ...(account ? [{ name: words.account, value: `${account.bank} ${account.no}` }] : payee === 'vendor' ? [{ name: words.account, value: words.vendor }] : []),
    ...(publicity ? [{ name: words.publicity, value: publicity.endsOn ? words.endsOn(dayWords(publicity.endsOn, today())) : words.paused }] : []),
    ...(clawback ? [{ name: words.clawback, value: clawbackGroundWords[clawback.ground] }] : []), { name: words.claimNo, value: claimNo },
  ];
}
