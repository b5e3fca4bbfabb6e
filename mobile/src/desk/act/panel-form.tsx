import { choiceWords, panelWords } from '../../../../shared/words/screens/desk-panel';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import { chars } from '../../../../shared/words/screens/kit';
import { Notice } from '../../ui/notice';
import { Box } from '../../ui/prim';
import { TextField } from '../../ui/text-field';
import { NewProcedurePart, ResultPart, WhichProcedurePart } from './part-procedure';
import { NoticePart } from './part-notice';
import type { PartProps } from './part-props';
import { ColleaguePart, GroundPart, LeavePart, MinutePart } from './part-simple';
import { ReportPart, VisitPart } from './part-visit';
import { partsOf, reasonOf, takesNote, writesToApplicant, type Part } from './parts';

const LONGEST = 500;
const parts: Record<Part, (props: PartProps) => React.ReactNode> = {
  ground: GroundPart, notice: NoticePart, leave: LeavePart, newProcedure: NewProcedurePart, asked: WhichProcedurePart, running: WhichProcedurePart, visit: VisitPart, report: ReportPart,
  result: ResultPart, minute: MinutePart, colleague: ColleaguePart,
};

/** What an action has to be told: its own parts, the reason, a word to the applicant, a note for the desk. */
export function PanelForm({ choice, ...props }: PartProps & { choice: PanelChoice }) {
  const { view, draft, set, wrong } = props;
  const asks = reasonOf(choice, view, draft);
  const isAnswer = choice === 'acceptHandOver' || choice === 'declineHandOver';
  return (
    <Box className="panel-form framed">
      {isAnswer && view.handOver && <Notice>{panelWords.handedBy(view.handOver.from.name, view.handOver.reason)}</Notice>}
      {partsOf(choice, view, draft).map((part) => { const One = parts[part]; return <One key={part} {...props} />; })}
      {asks !== 'no' && (
        <TextField
          label={panelWords.reason} isRequired={asks === 'must'} kind="paragraph" value={draft.reason} maxLength={LONGEST} problem={wrong('reason')} onValue={(reason) => set({ reason })}
          hint={draft.reason ? chars(draft.reason.length, LONGEST) : reasonHint(props, choice)}
        />
      )}
      {writesToApplicant(choice) && <TextField label={panelWords.message} isRequired={false} kind="paragraph" value={draft.message} maxLength={LONGEST} hint={panelWords.messageHint} onValue={(message) => set({ message })} />}
      {takesNote(choice) && <TextField label={panelWords.note} isRequired={false} kind="paragraph" value={draft.note} maxLength={LONGEST} hint={panelWords.noteHint} onValue={(note) => set({ note })} />}
    </Box>
  );
}

function reasonHint({ view: { proposal } }: PartProps, choice: PanelChoice): string {
  if (choice === 'reject' && proposal && !proposal.isGranted) return panelWords.reasonProposed(proposal.reason);
  return writesToApplicant(choice) || choice === 'cancelVisit' || choice === 'allowNotice' || choice === 'proposeRefusal' ? panelWords.reasonApplicant : panelWords.reasonStaff;
}

export const titleOf = (choice: PanelChoice | null): string => (choice ? `${panelWords.title}：${choiceWords[choice]}` : panelWords.title);
