import { familyClues, pairClues, singleClues, type Clue } from './clues';
import type { OpenedSearch } from './open-search';
import { initialsHits, phraseHits } from './phrase-hits';
import type { Query, Slot } from './query';
import { readQuery } from './read-query';

export type Found = { code: string; score: number };

const phraseShare = 0.8;
const leastScore = 0.3;
const leastMass = 1.2;
const leastShareOfBest = 0.3;
const factors = { intentMet: 1.2, intentElse: 0.75, intentUnasked: 0.8, audienceElse: 0.7 } as const;

/** The items a query means, best first; none for an empty or meaningless one. `score` only compares items of one answer. */
export function searchItems(search: OpenedSearch, typed: string, { limit = 20 }: { limit?: number } = {}): Found[] {
  const query = readQuery(typed, search);
  const scores = new Float32Array(search.items.length);
  const whole = addSegments(query.segments, scores, search);
  for (const letters of query.initials) initialsHits(letters, search, (item, score) => { scores[item] = Math.max(scores[item] ?? 0, score); });
  return ranked(scores, Math.min(leastScore, whole > 0 ? leastMass / whole : 1), query, search, limit);
}

/** Adds for every item the share of the query's mass that it answers, and the share its best phrase holds. */
function addSegments(segments: readonly Slot[][], scores: Float32Array, search: OpenedSearch): number {
  const read = segments.map((slots) => ({ slots, singles: singleClues(slots, search), pairs: pairClues(slots, search) }));
  const clues = read.flatMap(({ slots, singles, pairs }) => [...singles, ...pairs, ...familyClues(slots, search)]);
  const whole = clues.reduce((sum, clue) => sum + clue.mass, 0);
  if (whole === 0) return 0;
  const once = new Float32Array(scores.length);
  for (const clue of clues) addOnce(answeredBy(clue, search), once, scores, clue.mass / whole);
  const phrases = read.flatMap(({ slots, singles, pairs }) => phraseHits(slots, singles, pairs, search));
  addOnce(phrases, once, scores, phraseShare / whole);
  return whole;
}

type Hit = { items: readonly number[]; weights: readonly number[]; fit: number };

function answeredBy(clue: Clue, { grams }: OpenedSearch): Hit[] {
  return clue.answers.flatMap(({ gram, fit }) => {
    const posting = grams.get(gram);
    return posting ? [{ items: posting.items, weights: posting.weights, fit }] : [];
  });
}

/** Adds to each item its best hit only. `once` is scratch space, all zero before and after. */
function addOnce(hits: readonly Hit[], once: Float32Array, scores: Float32Array, share: number): void {
  for (const { items, weights, fit } of hits) {
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at] as number;
      const value = (weights[at] as number) * fit;
      if (value > (once[item] as number)) once[item] = value;
    }
  }
  for (const { items } of hits) {
    for (const item of items) {
      scores[item] = (scores[item] as number) + (once[item] as number) * share;
      once[item] = 0;
    }
  }
}

function ranked(scores: Float32Array, least: number, query: Query, { items }: OpenedSearch, limit: number): Found[] {
  const found: Found[] = [];
  scores.forEach((score, at) => {
    const item = items[at];
    if (!item || score < least) return;
    found.push({ code: item.code, score: score * intentFactor(item.intents, query.intents) * audienceFactor(item.audience, query.audience) });
  });
  found.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const leastKept = (found[0]?.score ?? 0) * leastShareOfBest;
  return found.slice(0, limit).filter((one) => one.score >= leastKept);
}

/** An item's intents against those asked for; the first bit is the assumed intent. */
function intentFactor(named: number, asked: number): number {
  if (asked === 0) return named === 0 || (named & 1) !== 0 ? 1 : factors.intentUnasked;
  if ((named & asked) !== 0) return factors.intentMet;
  return named === 0 ? 1 : factors.intentElse;
}

function audienceFactor(open: number, meant: number): number {
  return meant === 0 || (open & meant) !== 0 ? 1 : factors.audienceElse;
}
