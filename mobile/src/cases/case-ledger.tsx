import type { CaseView } from '../../../shared/contract/cases';
import { sharesOf } from '../../../shared/domain/cases/shares';
import type { Spent } from '../../../shared/domain/cases/time-ledger';
import { ledgerWords, partyWords, spentWords } from '../../../shared/words/screens/case-clock';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';

const looks = { applicant: 'applicant', window: 'window', source: 'source', carrier: 'source', nobody: 'source' } as const;
const lookOf = ({ party }: Spent) => (typeof party === 'string' ? looks[party] : 'body');

/** 谁用了多少时间: one bar, and the same in words and numbers below it. */
export function CaseLedger({ view: { ledger } }: { view: CaseView }) {
  const spent = (ledger?.spent ?? []).filter(({ minutes }) => minutes > 0);
  const whole = spent.reduce((sum, { minutes }) => sum + minutes, 0);
  if (ledger === null || whole === 0) return null;
  const shares = sharesOf(spent);
  return (
    <Section title={ledgerWords.title} more={<Text className="mute">{ledgerWords.all(spentWords(whole, ledger.dayMinutes))}</Text>}>
      <Card className="padded">
        <Box className="spent-bar" isHidden>{spent.map((one, at) => <Box key={at} className={`spent-part ${lookOf(one)}`} style={{ flexGrow: one.minutes }} />)}</Box>
        <Box as="ul" className="spent-list">
          {spent.map((one, at) => (
            <Box as="li" key={at} className="spent-line">
              <Box as="span" className={`spent-mark ${lookOf(one)}`} isHidden />
              <Text className="grow">{partyWords(one.party)}</Text>
              <Text className="strong">{spentWords(one.minutes, ledger.dayMinutes)}</Text>
              <Text className="spent-share">{ledgerWords.share(shares[at] ?? 0)}</Text>
            </Box>
          ))}
        </Box>
        <Text as="p" className="case-row-says">{ledgerWords.says(ledger.dayMinutes / 60)}</Text>
      </Card>
    </Section>
  );
}
