import { leaveGrounds, type NoticeLeave } from '../../../../shared/domain/cases/notice';
import { panelWords } from '../../../../shared/words/screens/desk-panel';
import { leaveWords } from '../../../../shared/words/screens/supplement';
import { ChoiceField, DayField } from '../../ui/choice-field';
import { Box, Text } from '../../ui/prim';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import type { PanelDraft } from './draft';
import type { PartProps } from './part-props';

const NAME = 200;

/** 不予受理: why, and whose it is. */
export function GroundPart({ draft, set, wrong }: PartProps) {
  return (
    <>
      <Segmented<PanelDraft['ground']>
        label={panelWords.ground} value={draft.ground} onValue={(ground) => set({ ground })}
        options={[{ value: 'notInScope', name: panelWords.notInScope }, { value: 'notNeeded', name: panelWords.notNeeded }]}
      />
      {draft.ground === 'notInScope' && (
        <TextField label={panelWords.competent} isRequired kind="text" value={draft.competent} maxLength={NAME} hint={panelWords.competentHint} problem={wrong('competent')} onValue={(competent) => set({ competent })} />
      )}
    </>
  );
}

/** 同意再次告知: which of the two cases the law knows. */
export function LeavePart({ draft, set }: PartProps) {
  return (
    <ChoiceField
      label={panelWords.leave} isRequired value={draft.leave} options={leaveGrounds.map((value) => ({ value, name: leaveWords[value] }))}
      onValue={(leave) => set({ leave: leave as NoticeLeave['ground'] })}
    />
  );
}

/** 局长办公会: the minute that decided. */
export function MinutePart({ draft, set, wrong }: PartProps) {
  return (
    <>
      <Text as="p" className="panel-says">{panelWords.minuteSays}</Text>
      <TextField label={panelWords.minuteNo} isRequired kind="text" value={draft.minuteNo} maxLength={NAME} problem={wrong('minuteNo')} onValue={(minuteNo) => set({ minuteNo })} />
      <DayField label={panelWords.minuteOn} isRequired value={draft.minuteOn} problem={wrong('minuteOn')} onValue={(minuteOn) => set({ minuteOn })} />
    </>
  );
}

/** 移交: to whom; how much they have in hand is no secret. */
export function ColleaguePart({ draft, set, wrong, colleagues }: PartProps) {
  const others = colleagues.filter(({ isMe }) => !isMe);
  if (others.length === 0) return <Text as="p" className="panel-says">{panelWords.nobody}</Text>;
  return (
    <Box>
      <ChoiceField
        label={panelWords.colleague} isRequired value={draft.colleague} hint={panelWords.colleagueSays} problem={wrong('colleague', panelWords.missingChoice)} onValue={(colleague) => set({ colleague })}
        options={others.map(({ officerId, name, taken }) => ({ value: officerId, name: panelWords.colleagueOf(name, `${taken.count}${taken.isMore ? '+' : ''}`) }))}
      />
    </Box>
  );
}
