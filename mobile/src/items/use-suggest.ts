import { useEffect, useMemo, useState } from 'react';
import { openSuggestions, suggest, type Suggested } from '../../../shared/domain/search/suggest';
import { freshSuggestions, keptSuggestions } from '../suggestions';

/** Guesses at once what is being typed, from what the device keeps. */
export function useSuggest(typed: string): Suggested[] {
  const [suggestions, setSuggestions] = useState(keptSuggestions);
  useEffect(() => { void freshSuggestions().then(setSuggestions); }, []);
  const opened = useMemo(() => openSuggestions(suggestions ?? { items: [], sounds: {} }), [suggestions]);
  return useMemo(() => suggest(opened, typed), [opened, typed]);
}
