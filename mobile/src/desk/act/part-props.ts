import type { DeskCaseView } from '../../../../shared/contract/desk';
import type { Colleague } from '../../../../shared/contract/queue';
import type { PanelDraft } from './draft';

/** What every part of the panel's form is given. `wrong`: what is still missing in a field, once somebody tried to send. */
export type PartProps = { view: DeskCaseView; draft: PanelDraft; set(change: Partial<PanelDraft>): void; wrong(field: string, says?: string): string | undefined; colleagues: readonly Colleague[] };
