import type { DeskFigures } from '../../../shared/contract/board';
import { boardWords as words } from '../../../shared/words/screens/board';
import { Section } from '../ui/card';
import { Text } from '../ui/prim';
import { Escalations } from './escalations';
import { BigFigures } from './figures';

/** What is open at all desks together, and what somebody has to hear of. */
export function Now({ desks }: { desks: readonly DeskFigures[] }) {
  const all = (name: 'late' | 'soon' | 'inTime' | 'resting' | 'untaken') => desks.reduce((sum, desk) => sum + desk[name], 0);
  return (
    <>
      <Section title={words.now}>
        <Text as="p" className="figure-says">{words.nowSays}</Text>
        <BigFigures figures={[
          { name: words.late, count: all('late'), tone: 'danger' }, { name: words.soon, count: all('soon'), tone: 'gold' }, { name: words.untaken, count: all('untaken'), tone: 'gold' },
          { name: words.inTime, count: all('inTime') }, { name: words.resting, count: all('resting') },
        ]} />
      </Section>
      <Escalations />
    </>
  );
}
