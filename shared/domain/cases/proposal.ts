import type { OfficerName } from '../people/officer';
import type { Decider } from '../delegation';

/** 报请决定: what the desk proposes to whoever may decide it. */
export type Proposal = { isGranted: boolean; reason: string; by: OfficerName; at: string; decider: Decider };
