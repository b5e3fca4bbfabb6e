import type { CaseState } from '../shared/domain/cases/case';
import type { Escalation, EscalationLevel } from '../shared/domain/cases/escalation-rule';
import type { Counted } from '../shared/domain/figures/count-case';
import type { Counter, Figures } from '../shared/domain/figures/figure';
import type { Histogram } from '../shared/domain/figures/histogram';
import type { Kept, Page } from './hall-cases';

/** One record of figures, as it was read. */
export type Figured = Pick<Counter, 'subject' | 'says'> & { figures: Figures };
/** What was brought before somebody: gone from their list once the case is decided. */
export type EscalatedRow = Escalation & {
  /** Whose list it is on: where a desk has no chief, the supervisor’s. */
  seenBy: EscalationLevel;
  caseNo: string; itemName: string; applicantName: string; desk: string; state: CaseState; dueOn: string | null; takenBy: string | null;
};
/** Who sees it: the chiefs of a desk, or one office for all desks. */
export type EscalationLane = { to: EscalationLevel; desk: string };
export type CountedCase = {
  before: Counted; after: Counted; counters: readonly Counter[];
  /** When the case is to be brought before somebody next (ISO, +08:00). */
  escalatesAt: string | null;
  escalated: readonly EscalatedRow[]; isOpen: boolean;
};

/** What is counted of cases (统计), kept by the stream: nobody who asks for a figure reads a case. */
export type FigureRecords = {
  counted(caseNo: string): Promise<Counted>;
  /** All of it or nothing: `false` when the case has been counted further meanwhile. */
  count(caseNo: string, counting: CountedCase): Kept;
  /** The figures of a day, a month, `NOW` or `OPEN`, of all subjects or of those whose name begins so. */
  read(period: string, beginsWith?: string): Promise<Figured[]>;
  /** How long an item's cases took, decided in these months, `YYYY-MM`, both included. */
  history(itemCode: string, from: string, to: string): Promise<Histogram>;
  /** The newest first. */
  listEscalated(lane: EscalationLane, cursor?: string): Promise<Page<EscalatedRow>>;
  /** Numbers of cases that are to be brought before somebody by now (ISO, +08:00). */
  listToEscalate(now: string): Promise<string[]>;
};
