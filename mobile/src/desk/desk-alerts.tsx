import { useState } from 'react';
import { acknowledgeLicence, type DeskCaseView } from '../../../shared/contract/desk';
import type { LicenceAlert } from '../../../shared/domain/cases/licence-alert';
import { deskProofWords } from '../../../shared/words/screens/desk-proofs';
import { licenceStatusWords } from '../../../shared/words/screens/licences';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useAct } from '../use-act';
import { ReasonSheet } from './reason-sheet';

/** Licences that changed after filing, before beside after; whoever has the case compares them and says so. */
export function DeskAlerts({ view: { caseNo, alerts, actions }, onChanged }: { view: DeskCaseView; onChanged(): void }) {
  const [isSaying, setSaying] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(acknowledgeLicence);
  if (alerts.length === 0) return null;

  async function acknowledge(note: string) {
    const answer = await act({ caseNo, note });
    if (!answer) return;
    setSaying(false);
    if (answer.ok) say(deskProofWords.acknowledgeSaid);
    else setRefused(answer);
    onChanged();
  }
  return (
    <Card className="padded desk-alerts">
      {alerts.map((alert) => <Change key={`${alert.licenceNo}${alert.seenAt}`} alert={alert} />)}
      {actions.includes('acknowledgeLicence') && <Button isSmall onPress={() => setSaying(true)}>{deskProofWords.acknowledge}</Button>}
      {isSaying && (
        <ReasonSheet
          title={deskProofWords.acknowledgeTitle} act={deskProofWords.acknowledge} hint={deskProofWords.acknowledgeHint} kind="primary" isActing={isActing}
          onClose={() => setSaying(false)} onReason={(note) => void acknowledge(note)}
        />
      )}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Card>
  );
}

function Change({ alert: { name, before, after, acknowledged } }: { alert: LicenceAlert }) {
  const changed = Object.keys({ ...before.fields, ...after.fields }).filter((key) => before.fields[key] !== after.fields[key]);
  const rowsOf = (says: LicenceAlert['before']) => [
    { name: deskProofWords.status, value: licenceStatusWords[says.status] }, { name: deskProofWords.validTo, value: says.validTo ?? deskProofWords.noEnd },
    ...changed.map((key) => ({ name: key, value: String(says.fields[key] ?? deskProofWords.nothing) })),
  ];
  return (
    <Box className="alert-change">
      <Text as="h3" className="pane-title flush">{deskProofWords.alert(name)}</Text>
      <Box className="alert-sides">
        <Box><Text as="p" className="pane-part">{deskProofWords.before}</Text><Rows rows={rowsOf(before)} /></Box>
        <Box><Text as="p" className="pane-part">{deskProofWords.after}</Text><Rows rows={rowsOf(after)} /></Box>
      </Box>
      {acknowledged && <Text as="p" className="proof-says">{deskProofWords.acknowledged(acknowledged.name, acknowledged.note)}</Text>}
    </Box>
  );
}
