import { listEscalations } from '../../../shared/contract/board';
import { boardWords as words } from '../../../shared/words/screens/board';
import { momentWords } from '../../../shared/words/screens/days';
import { Faces } from '../faces';
import { go } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Box, Press, Text } from '../ui/prim';
import { usePages } from '../use-pages';

/** What was brought before whoever looks, the newest first. */
export function Escalations() {
  const found = usePages(listEscalations, {});
  return (
    <Section title={words.escalations}>
      <Faces of={found} waiting={[80]}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.escalations);
          if (rows.length === 0) return <Text as="p" className="figure-says">{words.escalationsNone}</Text>;
          return (
            <>
              <Box as="ul" className="figure-lines">
                {rows.map((one) => (
                  <Box as="li" key={`${one.caseNo}${one.to}${one.ground}`}>
                    <Press className="card escalation" onPress={() => go('deskCase', { caseNo: one.caseNo })}>
                      <Text className="strong">{`${one.itemName} · ${one.applicantName}`}</Text>
                      <Text>{one.says}</Text>
                      <Text className="figure-says">{[one.desk.name, words.holder(one.takenBy), momentWords(one.at, today())].join(' · ')}</Text>
                    </Press>
                  </Box>
                ))}
              </Box>
              {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{words.more}</Button>}
            </>
          );
        }}
      </Faces>
    </Section>
  );
}
