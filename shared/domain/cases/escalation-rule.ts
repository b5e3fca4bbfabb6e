export const escalationLevels = ['chief', 'supervisor', 'director'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
/**
 * One row of shared/catalogue/escalation.json (逐级督办): whom a case is brought before. `untaken`: so many office hours after receipt
 * while nobody ever took it; `due`: so many office hours after the end of the promised day, before it when negative.
 */
export type EscalationRule = { says: string; to: EscalationLevel; ground: 'untaken' | 'due'; officeHours: number };
/** It happened: `at` is ISO 8601, +08:00. */
export type Escalation = Pick<EscalationRule, 'to' | 'ground' | 'says'> & { at: string };
