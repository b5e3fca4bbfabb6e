import type { DeskCaseView } from '../../../../shared/contract/desk';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import { isAsked, isRunning, type Procedure } from '../../../../shared/domain/cases/procedure';

/** The procedures that an action can be about. */
export function candidatesOf(choice: PanelChoice | null, { procedures }: Pick<DeskCaseView, 'procedures'>): Procedure[] {
  if (choice === 'startProcedure' || choice === 'refuseProcedure') return procedures.filter(isAsked);
  if (choice === 'reportVisit') return procedures.filter((one) => isRunning(one) && one.visit !== null && one.visit.report === null);
  return choice === 'planVisit' || choice === 'endProcedure' ? procedures.filter(isRunning) : [];
}
