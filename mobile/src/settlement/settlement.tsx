import { useState } from 'react';
import { getDeliveryFigures, listSettlements } from '../../../shared/contract/settlements';
import { settlementWords as words } from '../../../shared/words/screens/settlement';
import { Faces } from '../faces';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { ChoiceField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { CheckBill } from './check-bill';
import { CountCopies } from './count-copies';
import { MonthFigures } from './month-figures';
import { lastMonths } from './months';
import { Settled } from './settled';
import './settlement.scss';

/** 寄递月结: how a month's deliveries went, and carriers' bills against the ledger. */
export default function Settlement() {
  const isOfficer = useIsOfficer();
  const months = lastMonths(today());
  const [month, setMonth] = useState(months[0] ?? '');
  const figures = useCall(getDeliveryFigures, { month }, isOfficer);
  const settlements = useCall(listSettlements, {}, isOfficer);
  return (
    <Page title={words.title} className="settlement">
      <OfficersOnly says={words.refused}>
        <Faces of={settlements} waiting={[72, 200, 160]}>
          {({ settlements: found }) => (
            <>
              <Box className="pad"><Card className="padded"><ChoiceField label={words.month} isRequired value={month} options={months.map((value) => ({ value, name: words.monthOf(value) }))} onValue={setMonth} /></Card></Box>
              <Section title={words.figures}><Faces of={figures} waiting={[200]}>{(value) => <MonthFigures figures={value} />}</Faces></Section>
              {month !== months[0] && <Section title={words.check}><CheckBill key={month} month={month} onChecked={settlements.again} /></Section>}
              <Section title={words.results}>
                {found.length === 0 ? <Card className="padded"><Text as="p" className="settlement-says">{words.noResults}</Text></Card> : <Box className="stack">{found.map((one) => <Settled key={`${one.carrier}${one.month}`} settlement={one} />)}</Box>}
              </Section>
              <Section title={words.copyTitle}><CountCopies onCounted={figures.again} /></Section>
            </>
          )}
        </Faces>
      </OfficersOnly>
    </Page>
  );
}
