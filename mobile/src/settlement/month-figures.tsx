import type { DeliveryFiguresView } from '../../../shared/contract/settlements';
import { yuanOf } from '../../../shared/words/money';
import { settlementWords as words } from '../../../shared/words/screens/settlement';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Facts } from '../ui/facts';
import { Box } from '../ui/prim';

/** What was mailed, how timely, what it saved; by unit below. */
export function MonthFigures({ figures: { mailed, onTime, delivered, returned, lost, hours, savedFen, copies, counterCopies, units } }: { figures: DeliveryFiguresView }) {
  const facts = [
    { name: words.mailed, value: words.pieces(mailed) }, { name: words.onTime, value: words.pieces(onTime) }, { name: words.delivered, value: words.pieces(delivered) }, { name: words.returned, value: words.pieces(returned) },
    { name: words.lost, value: words.pieces(lost) }, { name: words.hours, value: hours ? words.hoursOf(hours.p50) : words.none, ...(hours ? { says: words.hoursSays(hours.p90) } : {}) },
    { name: words.saved, value: words.yuan(yuanOf(savedFen)) }, { name: words.copies, value: words.sheets(copies + counterCopies) },
  ];
  return (
    <Box className="stack">
      <Facts facts={facts} />
      {units.length > 0 && <Card>{units.map(({ desk, name, figures }) => <Cell key={desk} title={name} says={`${words.delivered} ${words.pieces(figures.delivered)} · ${words.saved} ${words.yuan(yuanOf(figures.savedFen))}`} value={words.pieces(figures.mailed)} />)}</Card>}
    </Box>
  );
}
