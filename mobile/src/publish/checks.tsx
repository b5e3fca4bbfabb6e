import type { PolicyFault } from '../../../shared/domain/benefits/policy-fault';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { reveal } from '../ui/reveal';
import { faultSays, type Editing } from './editing';

/** Everything that is still wrong, as one types; each leads to its field. */
export function Checks({ view, faults, isChanged }: Pick<Editing, 'view'> & { faults: readonly PolicyFault[]; isChanged: boolean }) {
  return (
    <Box className="card padded checks" id="checks" live="polite">
      <Text as="h2" className="section-title">{words.checks}</Text>
      {faults.length === 0 ? (
        <Text as="p" className="checks-ready"><Icon name="check-circle-fill" />{isChanged ? words.ready : words.unchanged}</Text>
      ) : (
        <>
          <Text as="p" className="strong">{words.faults(faults.length)}</Text>
          <Box as="ul" className="check-lines">
            {faults.map((fault, n) => {
              const says = faultSays(fault, view);
              return <Box as="li" key={n}><Press className="check-line" label={words.go(says)} onPress={() => reveal(fault.at)}><Icon name="warning-circle" /><Text className="grow">{says}</Text><Icon name="caret-right" /></Press></Box>;
            })}
          </Box>
        </>
      )}
    </Box>
  );
}
