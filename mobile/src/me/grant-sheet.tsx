import { useState } from 'react';
import { grantMandate } from '../../../shared/contract/mandates';
import { matters, type Matter } from '../../../shared/domain/people/mandate';
import { mandateWords, matterWords } from '../../../shared/words/screens/mandates';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { ChoicesField, DayField } from '../ui/choice-field';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

type Filled = { name: string; idNo: string; matters: Matter[]; until: string };
type Wrong = Partial<Record<keyof Filled, string>>;

/** Who, what, until when: what the law asks of a mandate (民法典 art. 165). */
export function GrantSheet({ onClose, onGranted }: { onClose(): void; onGranted(): void }) {
  const [filled, setFilled] = useState<Filled>({ name: '', idNo: '', matters: ['benefits'], until: '' });
  const [wrong, setWrong] = useState<Wrong>({});
  const [refused, setRefused] = useState('');
  const { act, isActing } = useAct(grantMandate);
  const fill = (change: Partial<Filled>) => { setFilled({ ...filled, ...change }); setWrong({}); setRefused(''); };

  async function send() {
    const found = wrongIn(filled);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const answer = await act(filled);
    if (!answer) return;
    if (!answer.ok) return setRefused(sentenceOf(answer));
    say(mandateWords.grantedSaid(answer.value.to));
    onGranted();
  }
  return (
    <Sheet title={mandateWords.give} onClose={onClose}>
      <Box className="stack">
        <TextField kind="text" label={mandateWords.name} isRequired value={filled.name} problem={wrong.name} maxLength={40} onValue={(name) => fill({ name })} />
        <TextField kind="text" label={mandateWords.idNo} isRequired value={filled.idNo} hint={mandateWords.idNoHint} problem={wrong.idNo} maxLength={18} onValue={(idNo) => fill({ idNo: idNo.trim().toUpperCase() })} />
        <ChoicesField
          label={mandateWords.matters} isRequired values={filled.matters.map((one) => matterWords[one])} options={matters.map((one) => matterWords[one])} problem={wrong.matters}
          onValues={(values) => fill({ matters: matters.filter((one) => values.includes(matterWords[one])) })}
        />
        <DayField label={mandateWords.until} isRequired value={filled.until} hint={mandateWords.untilHint} problem={wrong.until} onValue={(until) => fill({ until })} />
        {refused && <Notice tone="gold" icon="warning-circle"><Text as="p" role="alert">{refused}</Text></Notice>}
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{mandateWords.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{mandateWords.send}</Button>
      </Box>
    </Sheet>
  );
}

function wrongIn({ name, idNo, matters: chosen, until }: Filled): Wrong {
  const { missing } = mandateWords;
  return {
    ...(name.trim() ? {} : { name: missing.name }), ...(/^\d{17}[\dX]$/.test(idNo) ? {} : { idNo: missing.idNo }),
    ...(chosen.length > 0 ? {} : { matters: missing.matters }), ...(until ? {} : { until: missing.until }),
  };
}
