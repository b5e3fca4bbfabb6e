import Taro from '@tarojs/taro';
import { getSuggestions } from '../../shared/contract/items';
import type { Suggestions } from '../../shared/domain/search/suggestions';
import { call } from './call';

const KEPT = 'suggestions';
const FRESH_MS = 24 * 3_600_000;
const AFTER_FIRST_PAINT_MS = 1_500;

type Kept = { at: number; suggestions: Suggestions };

/** What this device can search by itself, also without a network. */
export function keptSuggestions(): Suggestions | null {
  return kept()?.suggestions ?? null;
}

/** Fetches them when they are missing or a day old. */
export async function freshSuggestions(): Promise<Suggestions | null> {
  const before = kept();
  if (before && Date.now() - before.at < FRESH_MS) return before.suggestions;
  const answer = await call(getSuggestions, {});
  if (!answer.ok) return before?.suggestions ?? null;
  Taro.setStorageSync(KEPT, { at: Date.now(), suggestions: answer.value });
  return answer.value;
}

/** Once what is on the screen has been drawn. */
export function fetchSuggestionsLater(): () => void {
  const timer = setTimeout(() => void freshSuggestions(), AFTER_FIRST_PAINT_MS);
  return () => clearTimeout(timer);
}

function kept(): Kept | null {
  return (Taro.getStorageSync(KEPT) as Kept | '') || null;
}
