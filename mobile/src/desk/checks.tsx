import { useState } from 'react';
import { listChecks, type CheckRow } from '../../../shared/contract/checks';
import { checkWords } from '../../../shared/words/screens/checks';
import { leftWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { Faces } from '../faces';
import { go, useCarried } from '../go';
import { Page } from '../page';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { usePages } from '../use-pages';
import { CheckSheet } from './check-sheet';
import { OfficersOnly, useIsOfficer } from './officers-only';
import { urgencyOf } from './urgency';
import './desk.scss';

/** A desk's commitments that wait for their check, the earliest due first. */
export default function DeskChecksPage() {
  return <Page title={checkWords.title} className="checks-page">{useIsOfficer() ? <Checks /> : <OfficersOnly />}</Page>;
}

function Checks() {
  const { desk } = useCarried<'deskChecks'>();
  const found = usePages(listChecks, { desk });
  const [checking, setChecking] = useState<CheckRow | null>(null);
  return (
    <>
      <Faces of={found} waiting={[110, 110, 110]}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.checks);
          if (rows.length === 0) return <Empty icon="check-circle" title={checkWords.emptyTitle} says={checkWords.emptySays} />;
          return (
            <>
              <Text as="p" className="checks-says">{`${checkWords.count(`${rows.length}${found.more ? '+' : ''}`)} · ${checkWords.order}`}</Text>
              <Box as="ul" className="checks">{rows.map((row) => <Box as="li" key={`${row.caseNo}${row.material}`}><Line row={row} onCheck={() => setChecking(row)} /></Box>)}</Box>
              {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{deskWords.more}</Button>}
            </>
          );
        }}
      </Faces>
      {checking && <CheckSheet caseNo={checking.caseNo} material={checking.material} onClose={() => setChecking(null)} onChanged={found.again} />}
    </>
  );
}

function Line({ row: { caseNo, itemName, applicantName, materialName, dueOn, isAgain }, onCheck }: { row: CheckRow; onCheck(): void }) {
  return (
    <Card className="padded">
      <Box className="proof-head">
        <Text as="h2" className="grow strong">{materialName}</Text>
        {isAgain && <Tag tone="gold">{checkWords.again}</Tag>}
        <Tag tone={urgencyOf(dueOn)} icon="clock">{leftWords(dueOn, today())}</Tag>
      </Box>
      <Text as="p" className="queue-line-says">{`${itemName} · ${applicantName}`}</Text>
      <Text as="p" className="queue-says">{`${caseNo} · ${dueOn}`}</Text>
      <Box className="check-acts">
        <Button kind="line" isSmall label={`${checkWords.seeCase}：${caseNo}`} onPress={() => go('deskCase', { caseNo })}>{checkWords.seeCase}</Button>
        <Button isSmall label={`${checkWords.record}：${materialName}，${applicantName}`} onPress={onCheck}>{checkWords.record}</Button>
      </Box>
    </Card>
  );
}
