import type { Case } from './case';

/** Every officer who had a hand in a case up to its rating: its steps, proposal and decision, and the visits they went to. */
export function handlersOf({ steps, proposal, decision, procedures }: Case): string[] {
  const rated = steps.findIndex(({ action }) => action === 'rate');
  const acted = (rated < 0 ? steps : steps.slice(0, rated)).filter(({ by }) => by === 'officer').map(({ who }) => who);
  const went = procedures.flatMap(({ visit }) => [...(visit?.staff ?? []), ...(visit?.report?.by ?? []), ...(visit?.host ? [visit.host] : [])]);
  const named = [proposal?.by, decision?.by, ...went].flatMap((one) => (one ? [one.officerId] : []));
  return [...new Set([...acted, ...named])];
}
