import { useState } from 'react';
import { actOnLicence, type DeskLicenceView } from '../../../shared/contract/licence-desk';
import { groundBook, groundsOf, type Ground } from '../../../shared/domain/licences/grounds';
import type { DeskAction } from '../../../shared/domain/licences/licence-flow';
import { groundWords, licenceActionWords } from '../../../shared/words/licences';
import { deskLicenceWords as words } from '../../../shared/words/screens/desk-licence';
import { kitWords } from '../../../shared/words/screens/kit';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { ChoiceField, DayField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

type LicenceSheetProps = { view: DeskLicenceView; action: DeskAction; onClose(): void; onChanged(): void };

/** The ground of the law, the reason its holder reads, and what else the action needs; what was typed stays when it is refused. */
export function LicenceSheet({ view: { licenceNo, fields }, action, onClose, onChanged }: LicenceSheetProps) {
  const [ground, setGround] = useState<Ground | ''>('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(actOnLicence);
  const changed = Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));
  const lacksField = action === 'change' && Object.keys(changed).length === 0;

  async function send() {
    if (!ground || !reason.trim() || (action === 'suspend' && !until) || lacksField) return setMissing(true);
    const answer = await act({ licenceNo, action, ground, reason: reason.trim(), ...(action === 'suspend' ? { until } : {}), ...(action === 'change' ? { fields: changed } : {}) });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(words.done);
    onClose();
    onChanged();
  }
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />;
  return (
    <Sheet title={licenceActionWords[action]} onClose={onClose}>
      <Box className="stack">
        <ChoiceField
          label={words.ground} isRequired value={ground} options={groundsOf(action).map((value) => ({ value, name: groundWords[value] }))} hint={ground ? words.law(groundBook[ground].law) : undefined}
          problem={isMissing && !ground ? words.groundMissing : undefined} onValue={(value) => setGround(value as Ground)}
        />
        {action === 'suspend' && <DayField label={words.until} isRequired value={until} problem={isMissing && !until ? words.untilMissing : undefined} onValue={setUntil} />}
        {action === 'change' && <Text as="p" className="case-row-says">{isMissing && lacksField ? words.fieldMissing : words.fields}</Text>}
        {action === 'change' && fields.filter(({ key }) => key !== 'validTo').map(({ key, label, value }) => (
          <TextField key={key} kind="text" label={label} isRequired={false} hint={words.now(value)} value={values[key] ?? ''} maxLength={200} onValue={(typed) => setValues({ ...values, [key]: typed })} />
        ))}
        <TextField kind="paragraph" label={words.reason} isRequired value={reason} maxLength={500} hint={words.reasonHint} problem={isMissing && !reason.trim() ? words.reasonMissing : undefined} onValue={setReason} />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{licenceActionWords[action]}</Button>
      </Box>
    </Sheet>
  );
}
