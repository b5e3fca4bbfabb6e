import type { DeskCaseView } from '../../../../shared/contract/desk';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import type { PanelDraft } from './draft';
import { isAsked, isRunning, type Procedure } from '../../../../shared/domain/cases/procedure';

/** What a choice begins with: the first procedure it can be about, and the visit that is planned there. */
export function begun(choice: PanelChoice | null, view: Pick<DeskCaseView, 'procedures'>): Partial<PanelDraft> {
  const [first] = candidatesOf(choice, view);
  const visit = choice === 'planVisit' ? first?.visit : undefined;
  const planned = visit && { day: visit.at.slice(0, 10), time: visit.at.slice(11, 16), place: visit.place, parties: visit.parties.join('、'), staff: visit.staff?.map(({ officerId }) => officerId) ?? [] };
  return { choice, procedureId: first?.id ?? null, ...planned };
}

/** The procedures that an action can be about. */
export function candidatesOf(choice: PanelChoice | null, { procedures }: Pick<DeskCaseView, 'procedures'>): Procedure[] {
  if (choice === 'startProcedure' || choice === 'refuseProcedure') return procedures.filter(isAsked);
  if (choice === 'reportVisit' || choice === 'cancelVisit') return procedures.filter((one) => isRunning(one) && one.visit !== null && one.visit.report === null);
  return choice === 'planVisit' || choice === 'endProcedure' ? procedures.filter(isRunning) : [];
}
