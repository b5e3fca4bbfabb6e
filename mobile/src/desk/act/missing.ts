import type { DeskCaseView } from '../../../../shared/contract/desk';
import { replyDays, type NoticeItemAsked } from '../../../../shared/domain/cases/notice';
import type { PanelChoice as Choice } from '../../../../shared/domain/cases/officer-actions';
import type { ProcedureKind } from '../../../../shared/domain/cases/procedure';
import type { PanelDraft } from './draft';
import { partsOf, reasonOf, type Part } from './parts';

const LONGEST_DAYS = 365;
const MOST_BY = 10;

/** What an item of a notice is known by in the panel. */
export function itemKey({ about, key }: Pick<NoticeItemAsked, 'about' | 'key'>): string {
  return `${about}:${key}`;
}

/** The fields that still have to be filled in before this is sent, by their names. */
export function missingOf(choice: Choice, view: DeskCaseView, draft: PanelDraft): string[] {
  const reason = reasonOf(choice, view, draft) === 'must' && !draft.reason.trim() ? ['reason'] : [];
  return [...partsOf(choice, view, draft).flatMap((part) => missingIn(part, draft, view)), ...reason];
}

function missingIn(part: Part, draft: PanelDraft, view: DeskCaseView): string[] {
  switch (part) {
    case 'ground': return draft.ground === 'notInScope' ? blank(draft, ['competent']) : [];
    case 'notice': return [...(draft.items.length === 0 ? ['items'] : []), ...draft.items.flatMap(missingOfItem), ...(isWithin(draft.replyDays, replyDays.least, replyDays.most) ? [] : ['replyDays'])];
    case 'newProcedure': return isWithin(draft.length, 1, LONGEST_DAYS) ? [] : ['length'];
    case 'visit': return [...blank(draft, ['day', 'place']), ...(kindOf(draft, view) === 'hearing' ? blank(draft, ['host']) : []), ...(kindOf(draft, view) === 'siteInspection' && draft.staff.length < 2 ? ['staff'] : [])];
    case 'report': return [...(new Set(draft.by).size < 2 || draft.by.length > MOST_BY ? ['by'] : []), ...blank(draft, ['findings']), ...(draft.photosOpen > 0 ? ['photos'] : [])];
    case 'result': return blank(draft, ['result']);
    case 'minute': return blank(draft, ['minuteNo', 'minuteOn']);
    case 'colleague': return blank(draft, ['colleague']);
    default: return [];
  }
}

/** What is planned: two go to the spot (行政许可法 art. 34), somebody outside the review presides over a hearing (art. 48). */
export function kindOf(draft: PanelDraft, { procedures }: Pick<DeskCaseView, 'procedures'>): ProcedureKind | undefined {
  return draft.choice === 'planVisit' ? procedures.find(({ id }) => id === draft.procedureId)?.kind : draft.kind;
}

function missingOfItem(item: NoticeItemAsked): string[] {
  return (['problem', 'basis', 'howToFix'] as const).filter((key) => !item[key].trim()).map((key) => `${itemKey(item)}:${key}`);
}

function blank(draft: PanelDraft, keys: readonly ('competent' | 'day' | 'place' | 'host' | 'findings' | 'result' | 'minuteNo' | 'minuteOn' | 'colleague')[]): string[] {
  return keys.filter((key) => !draft[key].trim());
}

function isWithin(typed: string, least: number, most: number): boolean {
  const days = Number(typed);
  return typed.trim() !== '' && Number.isInteger(days) && days >= least && days <= most;
}
