import { useState } from 'react';
import { applyWords } from '../../../shared/words/screens/apply';
import { forecastWords, waysWords } from '../../../shared/words/screens/ways';
import { back, go, useCarried } from '../go';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { reveal } from '../ui/reveal';
import { countsOf } from '../ways-counted';
import { DraftPage } from './draft-page';
import { anchorOf, MaterialRow } from './material-row';
import { useDraft } from './use-draft';
import { useWays, type Line } from './use-ways';
import { WaySheet } from './way-sheet';

/** Each material with the way that meets it: the lightest is on, every other lawful one may be chosen. */
export default function Materials() {
  const { caseNo = '' } = useCarried<'materials'>();
  const draft = useDraft(caseNo);
  const ways = useWays(caseNo);
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <DraftPage at={1} caseNo={caseNo} draft={draft} bar={(view) => <Bar open={openIn(ways.linesOf(view))} caseNo={caseNo} />}>
      {(view) => {
        const lines = ways.linesOf(view);
        const changed = lines.find(({ material }) => material.code === changing);
        return (
          <Box className="pad stack">
            <Lead lines={lines} />
            <Card>
              {lines.map((line) => (
                <MaterialRow key={line.material.code} caseNo={caseNo} line={line} onChange={() => setChanging(line.material.code)} onFiles={(files, open) => ways.choose(line.material.code, { by: 'upload', files, open })} />
              ))}
            </Card>
            {ways.bar && <Notice tone="gold">{ways.bar}</Notice>}
            {lines.some(({ way }) => way === 'none') && <Text as="p" className="small-print">{applyWords.perhapsSays}</Text>}
            {changed && <WaySheet caseNo={caseNo} line={changed} onClose={() => setChanging(null)} onPick={(way) => ways.choose(changed.material.code, { by: way })} />}
          </Box>
        );
      }}
    </DraftPage>
  );
}

function Lead({ lines }: { lines: readonly Line[] }) {
  const isReady = openIn(lines).length === 0;
  const counts = countsOf(lines.filter(({ way }) => way !== 'none').map(({ way }) => way));
  if (isReady) return <Notice tone="jade">{counts.free === counts.all ? applyWords.allReady : waysWords.ready}</Notice>;
  return (
    <Notice tone="gold">
      <Text as="p">{forecastWords(counts)}</Text>
      <Text as="p" className="plain">{waysWords.todoSays}</Text>
    </Notice>
  );
}

/** Going on, or to the first material that is still open. */
function Bar({ open: [first, ...others], caseNo }: { open: readonly Line[]; caseNo: string }) {
  return (
    <>
      <Button kind="line" onPress={back}>{applyWords.previous}</Button>
      {first
        ? <Button kind="tonal" isWide onPress={() => reveal(anchorOf(first.material.code))}>{waysWords.todo(others.length + 1)}</Button>
        : <Button isWide onPress={() => go('review', { caseNo })}>{applyWords.toReview}</Button>}
    </>
  );
}

/** The materials that still keep the draft from being filed. */
function openIn(lines: readonly Line[]): Line[] {
  return lines.filter((line) => !line.isMet);
}
