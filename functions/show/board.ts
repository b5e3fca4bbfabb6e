import type { DeskFigures, EscalationView, ItemFigures, OfficerFigures, PartyFigures } from '../../shared/contract/board';
import type { Figures } from '../../shared/domain/figures/figure';
import type { EscalatedRow, Figured, Reference } from '../hall';
import { departmentOf } from './names';

/** Figures of one kind at these desks, such as `OFFICER#{desk}#{id}`, cut into the parts of their subject. */
function ofKind(kind: string, rows: readonly Figured[], desks: readonly string[]): (Figured & { desk: string; key: string })[] {
  return rows.flatMap((row) => {
    const [is, desk = '', ...key] = row.subject.split('#');
    return is === kind && desks.includes(desk) ? [{ ...row, desk, key: key.join('#') }] : [];
  });
}

const openNow = ({ lateNow = 0, soonNow = 0, inTimeNow = 0, restingNow = 0 }: Figures) => ({ late: lateNow, soon: soonNow, inTime: inTimeNow, resting: restingNow });

/** Desks where something is or was; the most pressed first. */
export function showDesks(now: readonly Figured[], month: readonly Figured[], desks: readonly string[], reference: Reference): DeskFigures[] {
  const [open, counted] = [ofKind('DESK', now, desks), ofKind('DESK', month, desks)];
  return desks.filter((desk) => [...open, ...counted].some((row) => row.desk === desk)).map((desk): DeskFigures => {
    const at = open.find((row) => row.desk === desk)?.figures ?? {};
    const { received = 0, decided = 0, late = 0, forecast = 0, hit = 0 } = counted.find((row) => row.desk === desk)?.figures ?? {};
    return { ...departmentOf(desk, reference), ...openNow(at), untaken: at.untakenNow ?? 0, received, decided, decidedLate: late, forecast, hit };
  }).sort((a, b) => b.late - a.late || b.soon - a.soon || b.untaken - a.untaken);
}

export function showOfficers(now: readonly Figured[], month: readonly Figured[], desks: readonly string[]): OfficerFigures[] {
  const [open, counted] = [ofKind('OFFICER', now, desks), ofKind('OFFICER', month, desks)];
  const keys = [...new Set([...open, ...counted].map(({ desk, key }) => `${desk}#${key}`))];
  return keys.map((id): OfficerFigures => {
    const same = ({ desk, key }: { desk: string; key: string }) => `${desk}#${key}` === id;
    const [at, of] = [open.find(same), counted.find(same)];
    const { taken = 0, decided = 0, late = 0, notices = 0, second = 0 } = of?.figures ?? {};
    const [desk = '', officerId = ''] = id.split('#');
    return { officerId, desk, name: at?.says ?? of?.says ?? officerId, ...openNow(at?.figures ?? {}), taken, decided, decidedLate: late, notices, second };
  }).sort((a, b) => b.late - a.late || b.soon - a.soon || b.inTime + b.resting - a.inTime - a.resting);
}

/** Items that were asked to be supplemented, those asked twice most often first. */
export function showItems(month: readonly Figured[], desks: readonly string[]): ItemFigures[] {
  return ofKind('ITEM', month, desks).map(({ desk, key, says = key, figures: { received = 0, notices = 0, second = 0 } }): ItemFigures => ({ itemCode: key, itemName: says, desk, received, notices, second }))
    .sort((a, b) => b.second - a.second || b.notices - a.notices || b.received - a.received);
}

/** 谁用了多少时间: what a window used is its department’s. */
export function showParties(month: readonly Figured[], desks: readonly string[], reference: Reference): PartyFigures[] {
  const sums = new Map<string, PartyFigures>();
  for (const { desk, key, figures: { minutes = 0 } } of ofKind('PARTY', month, desks)) {
    const name = key === 'window' ? departmentOf(desk, reference).name : key.startsWith('=') ? key.slice(1) : null;
    const party = name === null ? (key as 'applicant' | 'source' | 'carrier') : 'department';
    sums.set(name ?? party, { party, name, minutes: minutes + (sums.get(name ?? party)?.minutes ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.minutes - a.minutes);
}

export function showEscalation({ says, to, ground, at, caseNo, itemName, applicantName, desk, state, dueOn, takenBy }: EscalatedRow, reference: Reference): EscalationView {
  return { says, to, ground, at, caseNo, itemName, applicantName, desk: departmentOf(desk, reference), state, dueOn, takenBy };
}
