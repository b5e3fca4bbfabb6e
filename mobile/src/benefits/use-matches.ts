import { useRef } from 'react';
import { matchPolicies, type MatchesView } from '../../../shared/contract/benefits';
import { useCall, type Found } from '../use-call';
import { useAnswers } from './answers';

/** The policies for whoever is looking, with what they answered; the last result stays in sight while the next is on its way. */
export function useMatches(): Found<MatchesView> {
  const answers = useAnswers((store) => store.answers);
  const found = useCall(matchPolicies, { facts: answers });
  const last = useRef<MatchesView>();
  if (found.value) last.current = found.value;
  return { ...found, value: found.value ?? last.current };
}
