import { useState } from 'react';
import { getBenefitEffect } from '../../../shared/contract/policy-desk';
import { monthsUpTo } from '../../../shared/domain/figures/months';
import { effectWords as words } from '../../../shared/words/screens/effect';
import { policyDeskWords } from '../../../shared/words/screens/policy-desk';
import { Faces } from '../faces';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { ChoiceField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { EffectCard } from './effect-card';
import './publish.scss';

const MONTHS = 12;

/** 政策成效: known, notified, claimed, paid, in number, days and 元, of all policies and of each. */
export default function Effect() {
  const day = today();
  const thisYear = day.slice(0, 4);
  const [period, setPeriod] = useState(thisYear);
  const found = useCall(getBenefitEffect, { period }, useIsOfficer());
  const periods = [thisYear, String(Number(thisYear) - 1), ...monthsUpTo(day.slice(0, 7), MONTHS)];
  return (
    <Page title={policyDeskWords.effect} className="publish">
      <OfficersOnly says={words.refused}>
        {found.refused?.refusal !== 'NotForYou' && (
          <Box className="pad stack">
            <Card><ChoiceField label={words.period} isRequired value={period} hint={words.says} options={periods.map((one) => ({ value: one, name: one.length === 4 ? words.year(one) : words.month(one) }))} onValue={setPeriod} /></Card>
          </Box>
        )}
        <Faces of={found} waiting={[260, 160, 160]}>
          {({ total, policies }) => (policies.length === 0 ? <Empty icon="coins-duotone" title={words.emptyTitle} says={words.emptySays} /> : (
            <>
              <Section title={words.total}>
                <EffectCard row={total} />
                <Box as="dl" className="effect-means">
                  {(['known', 'notified', 'claimed', 'paid'] as const).map((name) => <Box key={name} className="effect-mean"><Text as="dt">{words[name]}</Text><Text as="dd">{words.means[name]}</Text></Box>)}
                </Box>
              </Section>
              <Section title={words.each}>
                <Box as="ul" className="effects">{policies.map((one) => <Box as="li" key={one.code}><EffectCard name={one.name} row={one} /></Box>)}</Box>
              </Section>
            </>
          ))}
        </Faces>
      </OfficersOnly>
    </Page>
  );
}
