import { useState } from 'react';
import { resumePolicy, suspendPolicy } from '../../../shared/contract/policy-desk';
import type { Policy } from '../../../shared/domain/benefits/policy';
import { dayWords } from '../../../shared/words/benefit-reasons';
import { publishWords as words } from '../../../shared/words/screens/publish';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { DayField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { Tag } from '../ui/tag';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

type IntakeProps = { policy: Policy; onChanged(): void };

/** Whether new claims are taken, and the way to stop them and to take them again. */
export function Intake({ policy: { code, name, suspension }, onChanged }: IntakeProps) {
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(today());
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const stopping = useAct(suspendPolicy);
  const resuming = useAct(resumePolicy);
  const close = () => setOpen(false);

  async function send() {
    if (!suspension && !reason.trim()) return setMissing(true);
    const answer = suspension ? await resuming.act({ policyCode: code }) : await stopping.act({ policyCode: code, from, reason: reason.trim() });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(suspension ? words.resumedNow : words.suspendedNow);
    setReason('');
    close();
    onChanged();
  }
  return (
    <Section title={words.intake}>
      <Card className="padded">
        <Tag tone={suspension ? 'gold' : 'jade'} icon={suspension ? 'warning-circle' : 'check-circle'}>{suspension ? words.suspendedNow : words.taking}</Tag>
        {suspension && <Text as="p" className="intake-says">{words.suspended(dayWords(suspension.from), suspension.reason)}</Text>}
        <Box className="leaf-acts"><Button kind="line" isSmall onPress={() => setOpen(true)}>{suspension ? words.resume : words.suspend}</Button></Box>
      </Card>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
      {isOpen && !refused && (
        <Sheet title={suspension ? words.resume : words.suspend} onClose={close}>
          <Text as="p" className="sheet-says">{`${name}。${suspension ? words.resumeSays : words.suspendSays}`}</Text>
          {!suspension && (
            <Box className="framed">
              <DayField label={words.suspendFrom} isRequired value={from} onValue={setFrom} />
              <TextField kind="paragraph" label={words.reason} isRequired value={reason} maxLength={200} hint={words.reasonHint} problem={isMissing ? words.reasonMissing : undefined} onValue={(typed) => { setReason(typed); setMissing(false); }} />
            </Box>
          )}
          <Box className="sheet-acts">
            <Button kind="line" onPress={close}>{words.cancel}</Button>
            <Button isDisabled={stopping.isActing || resuming.isActing} onPress={() => void send()}>{suspension ? words.resume : words.suspend}</Button>
          </Box>
        </Sheet>
      )}
    </Section>
  );
}
