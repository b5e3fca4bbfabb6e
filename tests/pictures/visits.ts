import { actOnCase, takeCase } from '../../shared/contract/desk';
import type { Client } from '../setup/client';
import { signInAs } from '../setup/client';
import { file } from '../setup/filing';

/** The phone's day, and never before the hall's. */
const later = (ms: number) => new Date(Math.max(Date.now(), Date.parse('2026-11-23T09:00:00+08:00')) + ms);

/** A visit of two departments today, and one to come, at 彭博's desk; the day is the phone's. */
export async function visitsPlanned(address: string): Promise<{ visited: string }> {
  const [elder, clerk, director] = await Promise.all([signInAs(address, 'P001'), signInAs(address, 'O012'), signInAs(address, 'O037')]);
  const visited = await planned({ elder, clerk, director }, dayAt(later(0), '16:30'), '南安镇建设路 18 号颐养院');
  await planned({ elder, clerk, director }, dayAt(later(3 * 86_400_000), '09:00'), '青龙镇二塘村 6 组');
  return { visited };
}

/** 16:30 of that day in 大余. */
const dayAt = (when: Date, time: string) => `${new Date(when.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)}T${time}:00+08:00`;

type People = Record<'elder' | 'clerk' | 'director', Client>;
export async function planned({ elder, clerk, director }: People, at: string, place: string): Promise<string> {
  const { caseNo } = await file(elder, 'DY-JF-0004');
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept' });
  await clerk.get(actOnCase, { caseNo, action: 'askProcedure', reason: '须现场核查', procedure: { kind: 'siteInspection', planned: { length: 3, unit: 'workdays' } } });
  await director.get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 1 } });
  await clerk.get(actOnCase, { caseNo, action: 'planVisit', procedure: { id: 1, visit: { at, place, parties: ['消防救援大队'], staff: ['O012', 'O026'], prepare: '房屋平面图' } } });
  return caseNo;
}

export const visitScreens = ({ visited }: { visited: string }) => [
  { name: 'desk-visits', path: 'desk/visits', as: 'O012' }, { name: 'desk-visits-empty', path: 'desk/visits', as: 'O005' },
  { name: 'desk-visits-elsewhere', path: 'desk/visits', as: 'O026' },
  { name: 'desk-visit-report', path: `desk/visit-report?caseNo=${visited}&visit=1`, as: 'O012' },
  { name: 'desk-visit-report-wrong', path: `desk/visit-report?caseNo=${visited}&visit=1`, as: 'O012', press: '^(登记|登記)[报報]告$', see: /请填写现场情况|請填寫現場情況/ },
];
