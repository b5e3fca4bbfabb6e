import { procedureKinds, type ProcedureKind } from '../../../../shared/domain/cases/procedure';
import { procedureWords, termWords } from '../../../../shared/words/screens/case-clock';
import { panelWords } from '../../../../shared/words/screens/desk-panel';
import { ChoiceField } from '../../ui/choice-field';
import { Notice } from '../../ui/notice';
import { Box, Text } from '../../ui/prim';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import type { PanelDraft } from './draft';
import type { PartProps } from './part-props';
import { candidatesOf } from './procedures-for';

const NAME = 200;

/** 报请特别程序: which, how long as planned, and by whom. */
export function NewProcedurePart({ draft, set, wrong }: PartProps) {
  return (
    <>
      <ChoiceField label={panelWords.kind} isRequired value={draft.kind} options={procedureKinds.map((value) => ({ value, name: procedureWords[value] }))} onValue={(kind) => set({ kind: kind as ProcedureKind })} />
      <Box className="panel-pair">
        <TextField label={panelWords.length} isRequired kind="number" value={draft.length} maxLength={3} hint={panelWords.lengthHint} problem={wrong('length')} onValue={(length) => set({ length })} />
        <Segmented<PanelDraft['unit']>
          label={panelWords.unit} value={draft.unit} onValue={(unit) => set({ unit })} options={[{ value: 'workdays', name: panelWords.workdays }, { value: 'days', name: panelWords.days }]}
        />
      </Box>
      <TextField label={panelWords.with} isRequired={false} kind="text" value={draft.with} maxLength={NAME} hint={panelWords.withHint} onValue={(by) => set({ with: by })} />
    </>
  );
}

/** Which of the procedures is meant; where there is one, it is only named. */
export function WhichProcedurePart({ view, draft, set }: PartProps) {
  const found = candidatesOf(draft.choice, view);
  const named = found.find(({ id }) => id === draft.procedureId) ?? found[0];
  if (!named) return null;
  return (
    <>
      {found.length > 1 && (
        <ChoiceField
          label={panelWords.which} isRequired value={String(named.id)} onValue={(id) => set({ procedureId: Number(id) })}
          options={found.map(({ id, kind, planned }) => ({ value: String(id), name: `${procedureWords[kind]} · ${termWords(planned)}` }))}
        />
      )}
      <Notice tone="brand">
        <Text as="p">{`${procedureWords[named.kind]} · ${termWords(named.planned)}${named.with ? ` · ${named.with}` : ''}`}</Text>
        <Text as="p" className="plain">{panelWords.asked(named.askedBy.name, named.reason)}</Text>
      </Notice>
    </>
  );
}

/** 结束特别程序: what came of it, which the applicant reads. */
export function ResultPart({ draft, set, wrong }: PartProps) {
  return <TextField label={panelWords.result} isRequired kind="paragraph" value={draft.result} maxLength={500} hint={panelWords.resultHint} problem={wrong('result')} onValue={(result) => set({ result })} />;
}
