import { VISIT_MINUTES } from '../../../../shared/domain/visits/booking';
import { panelWords } from '../../../../shared/words/screens/desk-panel';
import { visitWords } from '../../../../shared/words/screens/visits';
import { ChoiceField, ChoicesField, DayField } from '../../ui/choice-field';
import { Notice } from '../../ui/notice';
import { Box, Text } from '../../ui/prim';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import type { PanelDraft } from './draft';
import { kindOf } from './missing';
import { VisitPhotos } from '../visit-photos';
import type { PartProps } from './part-props';

const NAME = 200;
const FINDINGS = 2000;
const PREPARE = 500;
const lengths = [30, 60, VISIT_MINUTES, 180, 240, 480];
/** Every half hour of a working day. */
const times = Array.from({ length: 21 }, (_, at) => `${String(8 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`);

/** 勘验、听证: when, where and who comes; a hearing has somebody who presides. */
export function VisitPart({ view, draft, set, wrong, colleagues }: PartProps) {
  const hosts = colleagues.filter(({ officerId }) => officerId !== view.takenBy?.officerId);
  return (
    <>
      <Box className="panel-pair">
        <DayField label={panelWords.day} isRequired value={draft.day} problem={wrong('day', panelWords.missingChoice)} onValue={(day) => set({ day })} />
        <ChoiceField label={panelWords.time} isRequired value={draft.time} options={times.map((time) => ({ value: time, name: time }))} onValue={(time) => set({ time })} />
        <ChoiceField label={panelWords.minutes} isRequired value={draft.minutes} options={lengths.map((minutes) => ({ value: String(minutes), name: panelWords.minutesOf(minutes) }))} onValue={(minutes) => set({ minutes })} />
      </Box>
      <TextField label={panelWords.place} isRequired kind="text" value={draft.place} maxLength={NAME} problem={wrong('place')} onValue={(place) => set({ place })} />
      <TextField label={panelWords.parties} isRequired={false} kind="text" value={draft.parties} maxLength={FINDINGS} hint={panelWords.partiesHint} onValue={(parties) => set({ parties })} />
      {kindOf(draft, view) === 'hearing' ? (
        <ChoiceField
          label={panelWords.host} isRequired value={draft.host} hint={panelWords.hostHint} problem={wrong('host', panelWords.missingChoice)} onValue={(host) => set({ host })}
          options={hosts.map(({ officerId, name }) => ({ value: officerId, name }))}
        />
      ) : <Officers label={panelWords.staff} isRequired={kindOf(draft, view) === 'siteInspection'} colleagues={colleagues} chosen={draft.staff} problem={wrong('staff', panelWords.missingTwo)} onChosen={(staff) => set({ staff })} />}
      <TextField label={panelWords.prepare} isRequired={false} kind="paragraph" value={draft.prepare} maxLength={PREPARE} hint={panelWords.prepareHint} onValue={(prepare) => set({ prepare })} />
    </>
  );
}

type OfficersProps = { label: string; isRequired: boolean; colleagues: PartProps['colleagues']; chosen: readonly string[]; problem: string | undefined; onChosen(ids: string[]): void };

/** Officers to tick, by their names. */
function Officers({ colleagues, chosen, onChosen, ...field }: OfficersProps) {
  const labels = colleagues.map(({ officerId, name }) => ({ officerId, label: `${name}（${officerId}）` }));
  return (
    <ChoicesField
      {...field} values={labels.filter(({ officerId }) => chosen.includes(officerId)).map(({ label }) => label)} options={labels.map(({ label }) => label)}
      onValues={(values) => onChosen(labels.filter(({ label }) => values.includes(label)).map(({ officerId }) => officerId))}
    />
  );
}

/** 勘验报告: by two at the least, what they found, and whether it fits. */
export function ReportPart({ view, draft, set, wrong, colleagues }: PartProps) {
  return (
    <>
      <Officers label={panelWords.reportBy} isRequired colleagues={colleagues} chosen={draft.by} problem={wrong('by', panelWords.missingTwo)} onChosen={(by) => set({ by })} />
      <TextField label={panelWords.findings} isRequired kind="paragraph" value={draft.findings} maxLength={FINDINGS} problem={wrong('findings')} onValue={(findings) => set({ findings })} />
      {draft.procedureId !== null && (
        <Box className="field">
          <Text as="p" className="field-label">{visitWords.photos}</Text>
          <VisitPhotos caseNo={view.caseNo} visit={draft.procedureId} onChange={(photos, photosOpen) => set({ photos, photosOpen })} />
          {wrong('photos') && <Notice tone="danger">{visitWords.waiting(draft.photosOpen)}</Notice>}
        </Box>
      )}
      <Segmented<PanelDraft['verdict']>
        label={panelWords.verdict} value={draft.verdict} onValue={(verdict) => set({ verdict })} options={[{ value: 'passed', name: panelWords.passed }, { value: 'failed', name: panelWords.failed }]}
      />
      {draft.verdict === 'failed' && <Text as="p" className="panel-says">{panelWords.failedSays}</Text>}
    </>
  );
}
