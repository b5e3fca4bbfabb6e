import { useCallback } from 'react';
import type { DraftView } from '../../../shared/contract/cases';
import type { MaterialForecast } from '../../../shared/contract/items';
import { getPromiseLetters, type LetterView } from '../../../shared/contract/proofs';
import { isMet, requestFor, wayOf, type Choice, type Way } from '../../../shared/domain/cases/choices';
import type { ProofRequest } from '../../../shared/domain/cases/proof';
import type { ProofProblem } from '../../../shared/domain/cases/prove-materials';
import { useIsApplicant } from '../session';
import { useCall } from '../use-call';
import { choose, useChosenIn } from '../chosen';
import { useTold } from './told';

/** A material of the draft with the way that is on and what is still missing. */
export type Line = { material: MaterialForecast; way: Way; choice: Choice | undefined; request: ProofRequest | null; isMet: boolean; letter: LetterView | undefined; problem: ProofProblem | undefined };
export type Ways = { linesOf(view: DraftView): Line[]; bar: string | null; choose(code: string, choice: Choice): void };

/** How each material of a draft will be met: what was chosen on this device, on top of the forecast. */
export function useWays(caseNo: string): Ways {
  const chosen = useChosenIn(caseNo);
  const told = useTold();
  const letters = useCall(getPromiseLetters, { caseNo }, useIsApplicant() && caseNo !== '').value;
  const lineOf = (material: MaterialForecast): Line => {
    const kept = chosen[material.code];
    const letter = letters?.letters.find((one) => one.material === material.code && one.kind === wayOf(material, kept));
    const isStale = kept?.letter !== undefined && letter !== undefined && letter.letter !== kept.letter;
    const choice = isStale ? { by: kept.by } : kept;
    const said = told.caseNo === caseNo ? told.missing.find((one) => one.code === material.code)?.problem : undefined;
    const problem = isStale ? 'LetterChanged' : said;
    return { material, way: wayOf(material, choice), choice, request: requestFor(material, choice), isMet: isMet(material, choice) && !problem, letter, problem };
  };
  return {
    linesOf: (view) => view.materials.map(lineOf),
    bar: letters?.bar?.says ?? null,
    choose: useCallback((code, choice) => { choose(caseNo, code, choice); told.settle(code); }, [caseNo, told]),
  };
}

/** What filing asks for. */
export function proofsIn(lines: readonly Line[]): Record<string, ProofRequest> {
  return Object.fromEntries(lines.flatMap(({ material, request }): [string, ProofRequest][] => (request ? [[material.code, request]] : [])));
}

/** The licences that would be fetched, and so need consent. */
export function fetchedIn(lines: readonly Line[]): Line[] {
  return lines.filter(({ request }) => request?.by === 'licence');
}
