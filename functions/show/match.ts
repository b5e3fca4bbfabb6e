import type { MatchesView, PolicyMatch, QuestionView, ReasonView } from '../../shared/contract/benefits';
import { bestCombination } from '../../shared/domain/benefits/combine';
import type { PolicySet } from '../../shared/domain/benefits/compile';
import type { FactBook } from '../../shared/domain/benefits/fact';
import type { Match } from '../../shared/domain/benefits/match';
import { questionsFor, questionsOf } from '../../shared/domain/benefits/questions';
import { judge, type Condition, type Facts, type Verdict } from '../../shared/domain/conditions';
import { drawnIn, groupWords, knownWords, leafWords, openWords, traceWords } from '../../shared/words/benefit-reasons';
import type { Reference } from '../hall';
import { departmentOf } from './names';
import { mostOf } from './policy';

/** Where each fact comes from: its register, what was answered, or what the hall reckons from both. */
export type Known = { facts: Facts; registered: Facts; answered: Facts; book: FactBook };
export type Matched = Known & { set: PolicySet; claims: ReadonlyMap<string, PolicyMatch['claim']> };

export function showMatches(matches: readonly Match[], matched: Matched, reference: Reference): Omit<MatchesView, 'enterprise' | 'on'> {
  const asked = questionsFor(matches, matched.facts);
  const best = bestCombination(matches.filter(({ verdict }) => verdict === 'met').map(({ policy, amountFen = 0 }) => ({ policy, amountFen })));
  const named = (code: string) => ({ code, name: matched.set.byCode.get(code)?.name ?? code });
  const questions = questionsOf(asked).flatMap((key) => showQuestion(key, matched.book, asked.filter(({ facts }) => facts.includes(key)).map(({ code }) => code)));
  return {
    policies: matches.map((match) => showMatch(match, matched, reference, asked.find(({ code }) => code === match.policy.code)?.facts ?? [])),
    combination: { totalFen: best.totalFen, codes: [...best.codes], excluded: best.excluded.map(({ code, inFavourOf, clause }) => ({ code, inFavourOf: named(inFavourOf), ...clause })) },
    questions,
  };
}

function showMatch(match: Match, matched: Matched, reference: Reference, asks: readonly string[]): PolicyMatch {
  const { policy, verdict, amountFen = null } = match;
  const reasons = [...match.reasons.map(({ condition }) => showReason(condition, matched)), ...openReasons(match)];
  return {
    code: policy.code, name: policy.name, department: departmentOf(policy.department, reference), mode: policy.mode, mostFen: mostOf(policy),
    verdict, amountFen, reasons, met: reasons.filter((one) => one.verdict === 'met').length, of: reasons.length, asks: [...asks],
    trace: match.trace.map((line) => traceWords(line, matched.book)), claim: matched.claims.get(policy.code) ?? null,
  };
}

/** The day and what was had before are reasons too. */
function openReasons({ policy, isInPeriod, enjoyed }: Match): ReasonView[] {
  return [
    { verdict: isInPeriod ? 'met' : 'unmet', says: openWords.period(policy.period), known: policy.suspension ? openWords.suspended(policy.suspension) : null, source: null },
    { verdict: enjoyed ? 'unmet' : 'met', says: openWords[policy.onePer], known: enjoyed ? openWords.enjoyed(enjoyed.year) : openWords.notYet, source: openWords.ledger },
  ];
}

export function showReason(condition: Condition, matched: Known, isRuledOut = false): ReasonView {
  const drawn = drawnIn(condition, isRuledOut);
  const judged = judge(condition, matched.facts);
  const verdict: Verdict = isRuledOut && judged !== 'unknown' ? (judged === 'met' ? 'unmet' : 'met') : judged;
  if (drawn.kind !== 'leaf') return { verdict, says: groupWords[drawn.kind], known: null, source: null, parts: drawn.parts.map((one) => showReason(one.condition, matched, one.isRuledOut)) };
  return { verdict, says: leafWords(drawn.leaf, matched.book, drawn.isRuledOut), known: knownWords(drawn.leaf, matched.facts, matched.book), source: sourceOf(drawn.leaf.fact, matched) };
}

/** Of what is still open: who keeps it. */
function sourceOf(fact: string, { facts, registered, answered, book }: Known): string | null {
  const keeper = book[fact]?.source ?? null;
  if (registered[fact] !== undefined || facts[fact] === undefined) return keeper;
  return answered[fact] === undefined ? openWords.derived : openWords.asked;
}

function showQuestion(key: string, book: FactBook, of: string[]): QuestionView[] {
  const spec = book[key];
  if (!spec) return [];
  const { asks, type, unit, names, values } = spec;
  const options = type === 'enum' ? (values ?? []).map((value) => ({ value, name: names[value] ?? value })) : null;
  return [{ key, asks, type, unit, options, of }];
}
