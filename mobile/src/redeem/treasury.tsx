import { listBudgets, listPaymentBatches } from '../../../shared/contract/claims';
import { getOfficer } from '../../../shared/contract/sign-in';
import { mayPay } from '../../../shared/domain/people/officer';
import { yuanOf } from '../../../shared/words/money';
import { exportWords } from '../../../shared/words/screens/exports';
import { momentWords } from '../../../shared/words/screens/days';
import { treasuryWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { BudgetCard } from './budget-card';
import './redeem.scss';

/** 资金拨付: the money of every policy, who waits for it, and the orders that are on their way. */
export default function Treasury() {
  const isOfficer = useIsOfficer();
  const budgets = useCall(listBudgets, {}, isOfficer);
  const orders = useCall(listPaymentBatches, {}, isOfficer);
  const officer = useCall(getOfficer, {}, isOfficer).value;
  const again = () => { budgets.again(); orders.again(); };
  return (
    <Page title={words.title} className="redeem">
      <OfficersOnly says={words.refused}>
        <Faces of={budgets} waiting={[140, 140, 140]}>
          {({ year, budgets: all }) => (
            <>
              <Section title={words.orders}>
                <Faces of={orders} waiting={[64]}>
                  {({ batches }) => (batches.length === 0 ? <Box className="pad"><Text as="p" className="strong">{words.noOrders}</Text><Text as="p" className="redeem-says">{words.noOrdersSays}</Text></Box> : (
                    <Card>
                      {batches.map((one) => (
                        <Cell key={one.orderNo} title={`${one.policy.name} · ${words.yuan(yuanOf(one.totalFen))}`} says={`${one.orderNo} · ${one.madeBy} · ${momentWords(one.madeAt, today())}`} value={words.states[one.state]} onPress={() => go('paymentOrder', { orderNo: one.orderNo })} />
                      ))}
                    </Card>
                  ))}
                </Faces>
              </Section>
              <Card><Cell title={exportWords.door} says={exportWords.doorSays} onPress={() => go('exports', {})} /></Card>
              <Box className="pad stack">
                <Text as="p" className="redeem-says">{words.says(year)}</Text>
                <Box as="ul" className="budgets">{[...all].sort((one, other) => other.payable + other.waiting - one.payable - one.waiting).map((one) => <Box as="li" key={one.policy.code}><BudgetCard budget={one} mayPay={officer !== undefined && mayPay(officer.role)} onChanged={again} /></Box>)}</Box>
              </Box>
            </>
          )}
        </Faces>
      </OfficersOnly>
    </Page>
  );
}
