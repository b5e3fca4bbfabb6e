import { isCreditCode, isIdNo } from '../people/identity-numbers';
import { isCaseNo } from './case-no';

/** What somebody at a desk types into the one search box, and what it means: a case number, an ID number or credit code, or the beginning of a name. */
export type Searched = { by: 'caseNo' | 'code' | 'name'; text: string };

export function readSearched(typed: string): Searched {
  const text = typed.normalize('NFKC').replace(/\s+/g, '');
  const upper = text.toUpperCase();
  if (isCaseNo(upper)) return { by: 'caseNo', text: upper };
  return isIdNo(upper) || isCreditCode(upper) ? { by: 'code', text: upper } : { by: 'name', text };
}
