import type { Details } from '../../shared/domain/cases/act-on-case';
import type { Case } from '../../shared/domain/cases/case';
import type { VisitOfficer } from '../../shared/domain/cases/procedure';
import type { VisitKnown } from '../../shared/domain/cases/run-procedure';
import { mayDecide } from '../../shared/domain/people/officer';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { departmentOf } from '../show/names';
import { findConflict } from './conflict';
import { photosOf } from './visit-photos';

/** Who goes and who signs, as they are on record and without an interest in the case (回避), and the clean photos of the visit. */
export async function findVisitKnown(hall: Hall, one: Case, { procedure }: Details): Promise<Outcome<VisitKnown, 'StaffUnknown' | 'ConflictOfInterest'>> {
  const ids = [...new Set([...(procedure?.visit?.staff ?? []), ...(procedure?.report?.by.map(({ officerId }) => officerId) ?? [])])];
  const reference = await hall.reference();
  const staff: VisitOfficer[] = [];
  for (const officerId of ids) {
    const found = await hall.people.findOfficer(officerId);
    if (!found || !mayDecide(found.role)) return refuse('StaffUnknown', { officerId });
    const conflict = await findConflict(hall, one, found.personId === undefined ? {} : { self: found.personId });
    if (conflict) return refuse('ConflictOfInterest', { conflict, officerId, name: found.name });
    staff.push({ officerId, name: found.name, department: departmentOf(found.department, reference).name });
  }
  const asked = procedure?.report?.photos.length ? await photosOf(hall, one, procedure.id) : [];
  return allow({ staff, photos: asked.filter(({ state }) => state === 'clean').map(({ fileId }) => fileId) });
}
