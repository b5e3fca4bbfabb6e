import { actOnCase, takeCase } from '../../shared/contract/desk';
import { signInAs } from '../setup/client';
import { approve, file } from '../setup/filing';
import type { SetClock } from './clock-cases';

/** Of two cases of the month before one was granted; the other lies there still, and its number is answered. */
export async function lastMonth(address: string, setClock: SetClock): Promise<string> {
  await setClock('2026-10-29T09:10:00+08:00');
  const [elder, clerk] = await Promise.all([signInAs(address, 'P001'), signInAs(address, 'O012')]);
  const { caseNo: granted } = await file(elder, 'DY-JF-0004');
  await approve(clerk, granted);
  const { caseNo: late } = await file(elder, 'DY-JF-0004');
  await clerk.get(takeCase, { caseNo: late });
  await clerk.get(actOnCase, { caseNo: late, action: 'accept' });
  return late;
}

/** 督查看板 and 今日一览 with their escalations, for who has nothing, may not look, waits, or is out of reach. */
export const boardScreens = [
  { name: 'desk-board', path: 'board/board', as: 'O038', see: /超[过過]承[诺諾]期限/ }, { name: 'desk-board-chief', path: 'board/board', as: 'O034' }, { name: 'desk-board-empty', path: 'board/board', as: 'O032' },
  { name: 'desk-board-refused', path: 'board/board', as: 'O012' }, { name: 'desk-board-waiting', path: 'board/board', as: 'O038', hall: 'silent' as const },
  { name: 'desk-board-unreachable', path: 'board/board', as: 'O038', hall: 'unreachable' as const, see: /[网網][络絡]/ },
  { name: 'desk-board-day', path: 'board/day', as: 'O037' }, { name: 'desk-board-day-waiting', path: 'board/day', as: 'O037', hall: 'silent' as const },
];
