import { getCase, rateCase } from '../../shared/contract/cases';
import { answerRating, contactRating } from '../../shared/contract/ratings';
import { signInAs, type Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { until } from '../setup/until';

export type Rated = Record<'waiting' | 'answered', string>;

/** Bad ratings at a desk without a chief: one nobody has looked at, one that was heard, one that was answered. */
export async function badlyRated(address: string): Promise<Rated> {
  const [elder, clerk, supervisor] = await Promise.all([signInAs(address, 'P001'), signInAs(address, 'O012'), signInAs(address, 'O038')]);
  const [waiting, heard, answered] = await Promise.all([
    rated({ elder, clerk }, 1, '等了一上午，材料交了两遍，第三次又说少一张复印件'), rated({ elder, clerk }, 2, undefined), rated({ elder, clerk }, 1, '电话一直打不通'),
  ]);
  for (const caseNo of [heard, answered]) await supervisor.get(contactRating, { caseNo, isReached: caseNo === answered, note: '反映窗口电话无人接听' });
  await supervisor.get(answerRating, { caseNo: answered, measure: 'rectified', says: '您反映的情况属实。窗口电话已改为专人值守，当天未接的来电当天回拨。给您添麻烦了，向您致歉。' });
  return { waiting, answered };
}

async function rated({ elder, clerk }: Record<'elder' | 'clerk', Client>, grade: 1 | 2, comment: string | undefined): Promise<string> {
  const { caseNo } = await file(elder, 'DY-JF-0004');
  await approve(clerk, caseNo);
  await until(async () => (await elder.get(getCase, { caseNo })).state === 'closed');
  await elder.get(rateCase, { caseNo, grade, ...(comment ? { comment } : {}) });
  return caseNo;
}

/** What is owed to whoever rated badly, and what they read of it. */
export const ratingScreens = ({ waiting, answered }: Rated) => [
  { name: 'desk-ratings', path: 'board/ratings', as: 'O038', see: /等了一上午/ }, { name: 'desk-ratings-empty', path: 'board/ratings', as: 'O035', see: /[没沒]有待[处處]理/ },
  { name: 'desk-ratings-waiting', path: 'board/ratings', as: 'O038', hall: 'silent' as const }, { name: 'desk-ratings-refused', path: 'board/ratings', as: 'O012' },
  { name: 'desk-rating-contact', path: 'board/ratings', as: 'O038', press: '^(登记|登記)回[访訪]', see: /回[访訪]情/ },
  { name: 'desk-rating-answer', path: 'board/ratings', as: 'O038', press: '^答[复覆復][评評]', see: /答[复覆復][内內]容/ },
  { name: 'case-rated-badly', path: `cases/case?caseNo=${waiting}`, as: 'P001', see: /[核覈][实實]/ }, { name: 'case-rating-answered', path: `cases/case?caseNo=${answered}`, as: 'P001', see: /[专專]人值守/ },
];
