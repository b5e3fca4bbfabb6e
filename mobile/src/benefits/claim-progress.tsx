import type { ClaimView } from '../../../shared/contract/claims';
import { yuanOf } from '../../../shared/words/money';
import { claimStateWords } from '../../../shared/words/claims';
import { claimNowWords, claimWords } from '../../../shared/words/screens/claims';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows, type Row } from '../ui/rows';
import { Timeline } from '../ui/timeline';
import { claimHappenings, isOver, lastAsked } from './claim-happenings';
import { ClaimGrounds } from './claim-offer';

/** 兑现进度: where it is, when the money comes, what it waits for, and all that happened. */
export function ClaimProgress({ view }: { view: ClaimView }) {
  const { state, policy, amountFen, paidBy, payment, steps } = view;
  const asked = state === 'correcting' ? lastAsked(steps) : null;
  const day = payment?.paidOn ? claimWords.paidOn(dayWords(payment.paidOn, today())) : paidBy ? claimWords.payDay(dayWords(paidBy, today())) : null;
  return (
    <>
      <Box className="pad stack">
        <Box className="claim-head">
          <Text as="p">{policy.name}</Text>
          <Text as="h2" className="claim-state">{claimStateWords[state]}</Text>
          <Text as="p" className="claim-sum">{claimWords.yuan(yuanOf(amountFen))}</Text>
          {day && <Text as="p" className="strong">{day}</Text>}
          <Text as="p">{claimNowWords[state]}</Text>
        </Box>
        {asked && <Notice tone="gold">{asked}</Notice>}
        {state === 'returned' && payment?.returned && <Notice tone="danger">{payment.returned}</Notice>}
      </Box>
      {!isOver(state) && <Section title={claimWords.budget}><Card className="padded"><Rows rows={moneyRows(view)} />{view.budget.ahead !== null && <Text as="p" className="reason-known">{claimWords.placeSays}</Text>}</Card></Section>}
      <Section title={claimWords.timeline}><Card><Timeline happenings={claimHappenings(view)} /></Card></Section>
      <Section title={claimWords.what}><Card className="padded"><Rows rows={factRows(view)} /></Card></Section>
      <ClaimGrounds view={view} />
    </>
  );
}

function moneyRows({ budget: { leftFen, totalFen, ahead }, publicity }: ClaimView): Row[] {
  return [
    ...(ahead === null ? [] : [{ name: claimWords.place, value: claimWords.ahead(ahead) }]),
    { name: claimWords.left, value: claimWords.yuan(yuanOf(leftFen)) }, { name: claimWords.total, value: claimWords.yuan(yuanOf(totalFen)) },
    ...(publicity ? [{ name: claimWords.publicityName, value: publicity.endsOn ? claimWords.publicity(publicity.days, dayWords(publicity.endsOn, today())) : claimWords.paused }] : []),
  ];
}

function factRows({ claimNo, enterpriseName, department, account, payee, startedAt, payment }: ClaimView): Row[] {
  return [
    { name: claimWords.firm, value: enterpriseName }, { name: claimWords.department, value: department.name },
    ...(account ? [{ name: claimWords.account, value: claimWords.accountLine(account.bank, account.no) }] : payee === 'vendor' ? [{ name: claimWords.account, value: claimWords.vendorSays }] : []),
    ...(payment ? [{ name: claimWords.order, value: payment.orderNo }] : []),
    { name: claimWords.started, value: momentWords(startedAt, today()) }, { name: claimWords.claimNo, value: claimNo },
  ];
}
