import { useState } from 'react';
import { listChecks, type CheckRow } from '../../../shared/contract/checks';
import { checkWords } from '../../../shared/words/screens/checks';
import { deskWords } from '../../../shared/words/screens/desk';
import { Faces } from '../faces';
import { go, useCarried } from '../go';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { usePages } from '../use-pages';
import { useWide } from '../use-wide';
import { Beside } from './beside';
import { CheckLine } from './check-line';
import { CheckSheet } from './check-sheet';
import { DeskCase } from './desk-case';
import { useIsOfficer } from './officers-only';
import './desk.scss';

/** A desk's commitments that wait for their check, the earliest due first; the case beside them where there is room. */
export default function DeskChecksPage() {
  const [desk, setDesk] = useState(useCarried<'deskChecks'>().desk);
  const isOfficer = useIsOfficer();
  const isWide = useWide();
  const found = usePages(listChecks, { desk }, isOfficer);
  const [checking, setChecking] = useState<CheckRow | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const open = (caseNo: string) => (isWide ? setPicked(caseNo) : go('deskCase', { caseNo }));
  const isEmpty = found.value?.every((page) => page.checks.length === 0) ?? true;
  const pane = picked ? <DeskCase key={picked} caseNo={picked} onChanged={found.again} /> : <Empty icon="list-checks" title={checkWords.pickTitle} says={checkWords.pickSays} />;
  return (
    <Beside title={checkWords.title} desk={desk ?? found.value?.[0]?.desk} onDesk={(next) => { setDesk(next); setPicked(null); }} picked={picked || !isEmpty ? pane : null}>
      <Faces of={found} waiting={[150, 150, 150]}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.checks);
          if (rows.length === 0) return <Empty icon="check-circle" title={checkWords.emptyTitle} says={checkWords.emptySays} />;
          return (
            <>
              <Text as="p" className="checks-says">{`${checkWords.count(`${rows.length}${found.more ? '+' : ''}`)} · ${checkWords.order}`}</Text>
              <Box as="ul" className="checks">
                {rows.map((row) => <Box as="li" key={`${row.caseNo}${row.material}`}><CheckLine row={row} onOpen={() => open(row.caseNo)} onCheck={() => setChecking(row)} /></Box>)}
              </Box>
              {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{deskWords.more}</Button>}
            </>
          );
        }}
      </Faces>
      {checking && <CheckSheet caseNo={checking.caseNo} material={checking.material} onClose={() => setChecking(null)} onChanged={() => { setPicked(null); found.again(); }} />}
    </Beside>
  );
}
