import { useState } from 'react';
import { batchActOnCases, type BatchAction, type BatchResult } from '../../../../shared/contract/batch';
import type { QueueRow } from '../../../../shared/contract/desk';
import type { OfficerRole } from '../../../../shared/domain/people/officer';
import { chars, kitWords } from '../../../../shared/words/screens/kit';
import { batchWords, queueWords } from '../../../../shared/words/screens/queue';
import type { No } from '../../call';
import { sentenceOf } from '../../faces';
import { Button } from '../../ui/button';
import { ChoiceField, DayField } from '../../ui/choice-field';
import { Notice } from '../../ui/notice';
import { Box } from '../../ui/prim';
import { Segmented } from '../../ui/segmented';
import { Sheet } from '../../ui/sheet';
import { TextField } from '../../ui/text-field';
import { useAct } from '../../use-act';
import { batchActionsOf, emptyBatch, missingIn, needsReason, requestOf, type BatchDraft } from './batch-ask';
import { BatchResults } from './batch-results';

const LONGEST = 500;
const isWhole = ({ results }: { results: BatchResult[] }) => results.every((one) => one.ok || one.refusal !== 'HallBusy');

type BatchSheetProps = { rows: ReadonlyMap<string, QueueRow>; role: OfficerRole; onOpen(caseNo: string): void; onDone(): void; onClose(): void };

/** One action on many cases: what it needs, then what became of each. */
export function BatchSheet({ rows, role, onOpen, onDone, onClose }: BatchSheetProps) {
  const actions = batchActionsOf(role);
  const [draft, setDraft] = useState<BatchDraft>({ ...emptyBatch, action: actions[0] ?? 'approve' });
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const [results, setResults] = useState<BatchResult[] | null>(null);
  const { act, isActing } = useAct(batchActOnCases, isWhole);
  const missing = isTried ? missingIn(draft) : [];
  const wrong = (field: keyof BatchDraft) => (missing.includes(field) ? queueWords.missing : undefined);
  const set = (part: Partial<BatchDraft>) => setDraft((before) => ({ ...before, ...part }));

  async function send() {
    setTried(true);
    if (missingIn(draft).length > 0) return;
    const answer = await act(requestOf(draft, [...rows.keys()]));
    if (!answer) return;
    setRefused(answer.ok ? null : answer);
    if (!answer.ok) return;
    setResults(answer.value.results);
    onDone();
  }
  if (results) return <BatchResults results={results} rows={rows} isActing={isActing} onAgain={() => void send()} onOpen={onOpen} onClose={onClose} />;
  return (
    <Sheet title={queueWords.batchTitle(rows.size)} onClose={onClose}>
      <Box className="framed">
        <ChoiceField label={queueWords.action} isRequired value={draft.action} options={actions.map((value) => ({ value, name: batchWords[value] }))} onValue={(action) => set({ action: action as BatchAction })} />
        <Needs draft={draft} set={set} wrong={wrong} />
        {(needsReason(draft) || draft.action === 'propose') && (
          <TextField
            label={queueWords.reason} isRequired={needsReason(draft)} kind="paragraph" value={draft.reason} maxLength={LONGEST} problem={wrong('reason')} onValue={(reason) => set({ reason })}
            hint={draft.reason ? chars(draft.reason.length, LONGEST) : draft.action === 'decline' ? queueWords.reasonRead : queueWords.reasonStaff}
          />
        )}
        {draft.action !== 'take' && draft.action !== 'putBack' && <TextField label={queueWords.message} isRequired={false} kind="paragraph" value={draft.message} maxLength={LONGEST} onValue={(message) => set({ message })} />}
        {draft.action !== 'take' && <TextField label={queueWords.note} isRequired={false} kind="paragraph" value={draft.note} maxLength={LONGEST} onValue={(note) => set({ note })} />}
      </Box>
      {refused && <Notice tone="danger">{sentenceOf(refused)}</Notice>}
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind={draft.action === 'decline' ? 'danger' : 'primary'} isDisabled={isActing} onPress={() => void send()}>{queueWords.send(batchWords[draft.action], rows.size)}</Button>
      </Box>
    </Sheet>
  );
}

type NeedsProps = { draft: BatchDraft; set(part: Partial<BatchDraft>): void; wrong(field: keyof BatchDraft): string | undefined };

/** What only this action asks. */
function Needs({ draft, set, wrong }: NeedsProps) {
  switch (draft.action) {
    case 'decline': return (
      <>
        <Box className="queue-choice">
          <Segmented<BatchDraft['ground']> label={queueWords.ground} value={draft.ground} onValue={(ground) => set({ ground })} options={[{ value: 'notInScope', name: queueWords.notInScope }, { value: 'notNeeded', name: queueWords.notNeeded }]} />
        </Box>
        {draft.ground === 'notInScope' && <TextField label={queueWords.competent} isRequired kind="text" value={draft.competent} maxLength={200} problem={wrong('competent')} onValue={(competent) => set({ competent })} />}
      </>
    );
    case 'propose': return (
      <Box className="queue-choice">
        <Segmented<BatchDraft['proposal']> label={queueWords.proposal} value={draft.proposal} onValue={(proposal) => set({ proposal })} options={[{ value: 'grant', name: queueWords.grant }, { value: 'refuse', name: queueWords.refuse }]} />
      </Box>
    );
    case 'approve': return (
      <>
        <TextField label={queueWords.minuteNo} isRequired={false} kind="text" value={draft.minuteNo} maxLength={200} hint={queueWords.minuteHint} onValue={(minuteNo) => set({ minuteNo })} />
        {draft.minuteNo.trim() !== '' && <DayField label={queueWords.minuteOn} isRequired value={draft.minuteOn} problem={wrong('minuteOn')} onValue={(minuteOn) => set({ minuteOn })} />}
      </>
    );
    default: return null;
  }
}
