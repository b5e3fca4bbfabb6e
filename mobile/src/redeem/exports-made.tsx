import { useEffect, useState, type ReactNode } from 'react';
import { grantExportDownload, listExports, type ExportView } from '../../../shared/contract/exports';
import { exportFlow } from '../../../shared/domain/claims/export';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { exportWords as words } from '../../../shared/words/screens/exports';
import type { No } from '../call';
import { Faces } from '../faces';
import { RefusalSheet } from '../refusal-sheet';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { AskExport } from './exports-ask';
import { saveTable } from './save-table';

const LOOK_AGAIN_MS = 15_000;
const tones: Record<ExportView['state'], Tone> = { asked: 'gold', making: 'gold', ready: 'jade', failed: 'danger', swept: 'grey' };

/** What was asked for and how far it is; looked at again by itself while something is being made. What stands below waits for it, and is not pushed down. */
export function ExportsMade({ children }: { children: ReactNode }) {
  const found = useCall(listExports, {});
  const isMaking = found.value?.exports.some(({ state }) => exportFlow.some(({ action, from }) => action === 'take' && from.some((one) => one === state))) ?? false;
  useEffect(() => {
    if (!isMaking) return undefined;
    const timer = setInterval(found.again, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMaking]);
  return (
    <>
      <Section title={words.ask}><AskExport onAsked={found.again} /></Section>
      <Section title={words.made} more={isMaking && <Button kind="line" isSmall onPress={found.again}>{words.again}</Button>}>
        <Faces of={found} waiting={[72, 72]}>
          {({ exports }) => (exports.length === 0 ? <Text as="p" className="redeem-says">{words.none}</Text> : (
            <Card><Box as="ul">{exports.map((one) => <Box as="li" key={one.exportNo}><Made one={one} /></Box>)}</Box></Card>
          ))}
        </Faces>
      </Section>
      {(found.value ?? found.refused) && children}
    </>
  );
}

function Made({ one: { exportNo, list, format, from, to, state, by, askedAt, rows, keptUntil } }: { one: ExportView }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(grantExportDownload);
  async function download() {
    const answer = await act({ exportNo });
    if (answer?.ok) saveTable(answer.value.url);
    else if (answer) setRefused(answer);
  }
  const name = `${words.lists[list]} · ${words.formats[format]}`;
  return (
    <Box className="cell export-line">
      <Box className="grow">
        <Text className="cell-title">{name}</Text>
        <Text className="cell-says">{words.period(dayWords(from, today()), dayWords(to, today()))}</Text>
        <Text className="cell-says">{words.by(by, momentWords(askedAt, today()))}</Text>
      </Box>
      <Box className="redeem-value">
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
        {rows !== null && keptUntil !== null && <Text className="cell-says">{`${words.rows(rows)} · ${words.kept(dayWords(keptUntil, today()))}`}</Text>}
        {state === 'ready' && <Button kind="tonal" isSmall label={`${words.download}：${name}，${words.period(from, to)}`} isDisabled={isActing} onPress={() => void download()}>{words.download}</Button>}
      </Box>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Box>
  );
}
