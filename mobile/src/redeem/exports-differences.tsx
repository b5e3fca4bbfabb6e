import type { ReconciliationView } from '../../../shared/contract/reconciliations';
import { yuanOf } from '../../../shared/words/money';
import { dayWords } from '../../../shared/words/screens/days';
import { exportWords as words } from '../../../shared/words/screens/exports';
import { today } from '../today';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Sheet } from '../ui/sheet';

const sum = (fen: number | null) => (fen === null ? words.missing : words.yuan(yuanOf(fen)));

/** What two books say of a line, or a budget and its claims, one under the other. */
export function DifferencesSheet({ of: { day, differences, budgets, count }, onClose }: { of: ReconciliationView; onClose(): void }) {
  const hidden = count - differences.length - budgets.length;
  return (
    <Sheet title={`${dayWords(day, today())} ${words.differences}`} onClose={onClose}>
      <Text as="p" className="sheet-says">{words.differencesSay}</Text>
      <Box as="ul" className="differences">
        {differences.map(({ orderNo, lineNo, what, oursFen, theirsFen }) => (
          <Box as="li" key={`${orderNo}#${lineNo}`}>
            <Text as="p" className="strong">{`${words.line(orderNo, lineNo)}：${words.what[what]}`}</Text>
            <Rows rows={[{ name: words.ours, value: sum(oursFen) }, { name: words.theirs, value: sum(theirsFen) }]} />
          </Box>
        ))}
        {budgets.map(({ policy, year, what, budget, claims }) => {
          const shown = (value: number) => (what === 'waiting' || what === 'line' ? words.count(value) : words.yuan(yuanOf(value)));
          return (
            <Box as="li" key={`${policy.code}#${year}#${what}`}>
              <Text as="p" className="strong">{`${policy.name} ${year}：${words.budgetWhat[what]}`}</Text>
              <Rows rows={[{ name: words.budget, value: shown(budget) }, { name: words.claims, value: shown(claims) }]} />
            </Box>
          );
        })}
      </Box>
      {hidden > 0 && <Text as="p" className="redeem-says">{words.more(hidden)}</Text>}
      <Box className="sheet-acts"><Button onPress={onClose}>{words.close}</Button></Box>
    </Sheet>
  );
}
