import { create } from 'zustand';
import type { PanelChoice as Choice } from '../../../../shared/domain/cases/officer-actions';
import type { ProcedureKind } from '../../../../shared/domain/cases/procedure';
import { replyDays, type NoticeItemAsked, type NoticeLeave } from '../../../../shared/domain/cases/notice';
import type { Term } from '../../../../shared/domain/clock/due';
import { VISIT_MINUTES } from '../../../../shared/domain/visits/booking';

/** Everything the panel can ask for, as it was typed. What one action does not need stays for another. */
export type PanelDraft = {
  choice: Choice | null;
  reason: string; message: string; note: string;
  ground: 'notInScope' | 'notNeeded'; competent: string;
  items: readonly NoticeItemAsked[]; replyDays: string;
  leave: NoticeLeave['ground'];
  procedureId: number | null; kind: ProcedureKind; length: string; unit: Term['unit']; with: string;
  /** `day` and `time` of a visit or hearing, `YYYY-MM-DD` and `HH:MM`; `host`, `staff`, `by`, `colleague` are officer ids; `photosOpen`: photos not there yet. */
  day: string; time: string; minutes: string; place: string; parties: string; prepare: string; host: string; staff: readonly string[];
  by: readonly string[]; findings: string; verdict: 'passed' | 'failed'; photos: readonly string[]; photosOpen: number;
  result: string;
  minuteNo: string; minuteOn: string;
  colleague: string;
};

export const emptyDraft: PanelDraft = {
  choice: null, reason: '', message: '', note: '', ground: 'notInScope', competent: '', items: [], replyDays: String(replyDays.usual), leave: 'newFact',
  procedureId: null, kind: 'siteInspection', length: '', unit: 'workdays', with: '', day: '', time: '09:00', minutes: String(VISIT_MINUTES), place: '', parties: '', prepare: '', host: '', staff: [],
  by: [], findings: '', verdict: 'passed', photos: [], photosOpen: 0, result: '', minuteNo: '', minuteOn: '', colleague: '',
};

/** What was typed into the panel of each case: closing it, looking at another case or a refusal loses nothing. */
export const useDrafts = create<Readonly<Record<string, PanelDraft>>>(() => ({}));

export function useDraft(caseNo: string): { draft: PanelDraft; set(change: Partial<PanelDraft>): void; clear(): void } {
  const draft = useDrafts((drafts) => drafts[caseNo] ?? emptyDraft);
  return {
    draft,
    set: (change) => useDrafts.setState((drafts) => ({ [caseNo]: { ...(drafts[caseNo] ?? emptyDraft), ...change } })),
    clear: () => useDrafts.setState({ [caseNo]: emptyDraft }),
  };
}
