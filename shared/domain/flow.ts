import { allow, refuse, type Outcome } from './outcome';

/** One row of a process chart: who may do what, from where, and where it leads; `stays` leads nowhere else. */
export type Step = { action: string; from: readonly string[]; to: string; by: readonly string[] };
export type ActionOf<F extends readonly Step[]> = F[number]['action'];
export type StateOf<F extends readonly Step[]> = Exclude<F[number]['to'], 'stays'> | F[number]['from'][number];
export type RoleOf<F extends readonly Step[]> = F[number]['by'][number];

/** The actions a role may take from a state, in the chart's order. */
export function actionsOpen<F extends readonly Step[]>(flow: F, state: StateOf<F>, role: RoleOf<F>): ActionOf<F>[] {
  return flow.filter((step) => step.from.includes(state) && step.by.includes(role)).map((step) => step.action);
}

/** Where an action leads, or `ActionNotOpen` with the actions that are open. */
export function advance<F extends readonly Step[]>(
  flow: F, state: StateOf<F>, action: ActionOf<F>, role: RoleOf<F>,
): Outcome<StateOf<F>, 'ActionNotOpen'> {
  const step = flow.find((row) => row.action === action && row.from.includes(state) && row.by.includes(role));
  return step ? allow(step.to === 'stays' ? state : (step.to as StateOf<F>)) : refuse('ActionNotOpen', { state, open: actionsOpen(flow, state, role) });
}
