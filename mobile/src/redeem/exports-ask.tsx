import { useState } from 'react';
import { startExport } from '../../../shared/contract/exports';
import { exportFormats, exportLists, type ExportFormat, type ExportList } from '../../../shared/domain/claims/export';
import { exportWords as words } from '../../../shared/words/screens/exports';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { DayField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { useAct } from '../use-act';

/** Which list, as what, of which days: this month unless somebody says otherwise. */
export function AskExport({ onAsked }: { onAsked(): void }) {
  const [list, setList] = useState<ExportList>('claims');
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [from, setFrom] = useState(`${today().slice(0, 7)}-01`);
  const [to, setTo] = useState(today());
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(startExport);

  async function start() {
    const answer = await act({ list, format, from, to });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(words.started);
    onAsked();
  }
  return (
    <Card className="padded">
      <Text as="p" className="redeem-says">{words.says}</Text>
      <Box className="export-ask">
        <Segmented<ExportList> label={words.list} options={exportLists.map((value) => ({ value, name: words.lists[value] }))} value={list} onValue={setList} />
        <Segmented<ExportFormat> label={words.format} options={exportFormats.map((value) => ({ value, name: words.formats[value] }))} value={format} onValue={setFormat} />
        <Box className="export-days">
          <DayField label={words.from} isRequired value={from} onValue={setFrom} />
          <DayField label={words.to} isRequired value={to} onValue={setTo} />
        </Box>
        <Text as="p" className="redeem-says">{words.periodSays[list]}</Text>
        <Button isDisabled={isActing} onPress={() => void start()}>{words.start}</Button>
      </Box>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Card>
  );
}
