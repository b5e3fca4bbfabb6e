import type { OfficerRole } from './people/officer';

/** Who decides (审批授权): the clerk at the window, the section chief, the director, or the leaders' meeting (局长办公会). */
export const deciders = ['clerk', 'chief', 'director', 'meeting'] as const;
export type Decider = (typeof deciders)[number];

/** What a decision is about, as the matrix knows it. */
export const situations = ['refusal', 'extended', 'hearing', 'late', 'licenceUnverified', 'licenceChanged', 'inspectionFailed'] as const;
export type Situation = (typeof situations)[number];
export type Matter = {
  itemCode: string; type: string; department: string; promisedDays: number; procedures: readonly string[]; situations: readonly Situation[]; chiefDesks: readonly string[];
};

/** One row of the delegation matrix; what a row does not name, it does not ask. The weightiest row that fits decides. */
export type DelegationRule = {
  says: string; decider: Decider;
  items?: readonly string[]; types?: readonly string[]; departments?: readonly string[]; promisedDaysOver?: number; situation?: Situation; procedure?: string;
};

/** Where a desk has no chief, its director decides in the chief's place. */
export function deciderOf(rules: readonly DelegationRule[], matter: Matter): Decider {
  const weights = rules.filter((rule) => fits(rule, matter)).map(({ decider }) => deciders.indexOf(decider));
  const found = deciders[Math.max(0, ...weights)] ?? 'clerk';
  return found === 'chief' && !matter.chiefDesks.includes(matter.department) ? 'director' : found;
}

function fits({ items, types, departments, promisedDaysOver, situation, procedure }: DelegationRule, matter: Matter): boolean {
  return (!items || items.includes(matter.itemCode)) && (!types || types.includes(matter.type)) && (!departments || departments.includes(matter.department))
    && (promisedDaysOver === undefined || matter.promisedDays > promisedDaysOver)
    && (situation === undefined || matter.situations.includes(situation)) && (procedure === undefined || matter.procedures.includes(procedure));
}

/** Whether an officer of this role may decide what is this decider's; what the meeting decides, its director records. */
export function mayDecideAs(role: OfficerRole, decider: Decider): boolean {
  const needed = decider === 'meeting' ? 'director' : decider;
  const rank = ['clerk', 'chief', 'director'] as const;
  const own = rank.findIndex((one) => one === role);
  return own >= 0 && own >= rank.indexOf(needed);
}

/** 股室负责人 and above: who approves procedures, hears of refusals, lets something be asked twice. */
export function isLeader(role: OfficerRole): boolean {
  return role === 'chief' || role === 'director';
}
