import { useState } from 'react';
import { packParcel, type DeskParcelView } from '../../../shared/contract/packing';
import { packingWords as words } from '../../../shared/words/screens/packing';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoicesField } from '../ui/choice-field';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

/** Scan case by case; only then may it be closed. The first one's scans are not the second one's. */
export function PackContents({ view, onChanged }: { view: DeskParcelView; onChanged(): void }) {
  const [typed, setTyped] = useState('');
  const [scanned, setScanned] = useState<readonly string[]>([]);
  const [isComplete, setComplete] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(packParcel);
  const isSecond = view.state === 'checking';
  function scan() {
    const caseNo = typed.replace(/\s/g, '').toUpperCase();
    if (caseNo === '') return;
    if (!view.contents.some((one) => one.caseNo === caseNo)) return setProblem(words.strange(caseNo));
    setScanned([...new Set([...scanned, caseNo])]);
    setTyped('');
  }
  async function send() {
    const answer = await act({ parcelNo: view.parcelNo, caseNos: scanned.length > 0 ? [...scanned] : view.contents.slice(0, 1).map(({ caseNo }) => caseNo), isComplete: isComplete && scanned.length === view.contents.length });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    setScanned([]);
    setComplete(false);
    onChanged();
  }
  return (
    <Card className="padded stack">
      <Text as="h3" className="strong">{words.contents}</Text>
      {isSecond && <Notice tone="gold"><Text as="p">{words.another}</Text></Notice>}
      <Box className="scan-box">
        <Box className="grow"><TextField kind="text" label={words.scanCase} isRequired hint={words.contentsSays} value={typed} problem={problem} maxLength={30} onValue={(next) => { setTyped(next); setProblem(undefined); }} onDone={scan} /></Box>
        <Button kind="tonal" onPress={scan}>{words.find}</Button>
      </Box>
      <Box as="ul" className="pack-contents">
        {view.contents.map(({ caseNo, name, licenceNo, copies }) => {
          const isOn = scanned.includes(caseNo);
          return (
            <Box as="li" key={caseNo} className={`pack-line ${isOn ? 'on' : ''}`}>
              <Box className="grow">
                <Text as="p" className="strong">{name}</Text>
                <Text as="p" className="parcel-says">{caseNo}</Text>
                <Text as="p" className="parcel-says">{[licenceNo && words.licence(licenceNo), copies > 0 && words.copies(copies)].filter(Boolean).join('　')}</Text>
              </Box>
              <Tag tone={isOn ? 'jade' : 'grey'} {...(isOn ? { icon: 'check' as const } : {})}>{isOn ? words.ticked : words.unticked}</Tag>
            </Box>
          );
        })}
      </Box>
      <ChoicesField label={words.looked} isRequired values={isComplete ? [words.isComplete] : []} options={[words.isComplete]} onValues={(values) => setComplete(values.length > 0)} />
      <Button isWide isDisabled={isActing} onPress={() => void send()}>{isSecond ? words.confirm : words.pack}</Button>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Card>
  );
}
