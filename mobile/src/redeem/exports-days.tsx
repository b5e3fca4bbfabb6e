import { useState } from 'react';
import { listReconciliations, type ReconciliationView } from '../../../shared/contract/reconciliations';
import { yuanOf } from '../../../shared/words/money';
import { dayWords } from '../../../shared/words/screens/days';
import { exportWords as words } from '../../../shared/words/screens/exports';
import { Faces } from '../faces';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import { DifferencesSheet } from './exports-differences';

/** 每日对账: the newest day first; one that does not come out even opens its differences. */
export function Reconciliations() {
  const found = useCall(listReconciliations, {});
  const [open, setOpen] = useState<ReconciliationView | null>(null);
  return (
    <Section title={words.days}>
      <Text as="p" className="redeem-says">{words.daysSay}</Text>
      <Faces of={found} waiting={[64, 64]}>
        {({ days }) => (days.length === 0 ? <Text as="p" className="redeem-says">{words.noDays}</Text> : (
          <Card>
            {days.map((one) => (
              <Cell
                key={one.day} title={dayWords(one.day, today())} says={words.settled(one.lines, yuanOf(one.paidFen), one.returned)}
                value={one.count === 0 ? <Tag tone="jade" icon="check-circle">{words.even}</Tag> : <Tag tone="danger" icon="warning-circle">{words.uneven(one.count)}</Tag>}
                {...(one.count > 0 ? { onPress: () => setOpen(one) } : {})}
              />
            ))}
          </Card>
        ))}
      </Faces>
      {open && <DifferencesSheet of={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
