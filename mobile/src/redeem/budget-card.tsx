import { useState } from 'react';
import type { BudgetView } from '../../../shared/contract/claims';
import { yuanOf } from '../../../shared/words/money';
import { treasuryWords as words } from '../../../shared/words/screens/redeem';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { OrderSheet } from './order-sheet';
import { TopUpSheet } from './top-up-sheet';

/** One policy's money of the year; an order can be made where something may be paid. */
export function BudgetCard({ budget, mayPay, onChanged }: { budget: BudgetView; /** Others only look. */ mayPay: boolean; onChanged(): void }) {
  const { policy, totalFen, leftFen, reservedFen, paidFen, waiting, payable } = budget;
  const [sheet, openSheet] = useState<'topUp' | 'order' | null>(null);
  const close = () => openSheet(null);
  return (
    <Card className="padded">
      <Text as="h2" className="strong">{policy.name}</Text>
      <Rows
        rows={[
          { name: words.left, value: words.yuan(yuanOf(leftFen)) }, { name: words.reserved, value: words.yuan(yuanOf(reservedFen)) }, { name: words.paid, value: words.yuan(yuanOf(paidFen)) },
          { name: words.total, value: words.yuan(yuanOf(totalFen)) }, { name: words.waiting, value: words.claims(waiting) }, { name: words.payable, value: words.claims(payable) },
        ]}
      />
      {mayPay && <Box className="redeem-acts">
        <Button kind="line" isSmall label={`${words.topUp}：${policy.name}`} onPress={() => openSheet('topUp')}>{words.topUp}</Button>
        {payable > 0 && <Button isSmall label={`${words.order}：${policy.name}`} onPress={() => openSheet('order')}>{words.order}</Button>}
      </Box>}
      {sheet === 'topUp' && <TopUpSheet budget={budget} onClose={close} onChanged={onChanged} />}
      {sheet === 'order' && <OrderSheet budget={budget} onClose={close} onChanged={onChanged} />}
    </Card>
  );
}
