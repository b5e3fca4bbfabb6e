import { getHall } from '../../../shared/contract/items';
import type { Zone } from '../../../shared/domain/items/item';
import { allow } from '../../../shared/domain/outcome';
import type { DirectoryRow } from '../../hall';
import { handle } from '../../http/handle';
import { departmentOf } from '../../show/names';

export default handle(getHall, async ({ hall }) => {
  const [{ rows }, reference, { set }] = await Promise.all([hall.directory(), hall.reference(), hall.policies.inForce()]);
  const own = rows.filter((row) => !row.isExternal);
  const codes = [...new Set(own.map((row) => row.department))];
  return allow({
    counts: countsOf(rows, own),
    zones: { 'no-certificate': inZone(own, 'no-certificate'), 'no-meeting': inZone(own, 'no-meeting'), benefit: inZone(own, 'benefit') }, policies: set.byCode.size,
    departments: codes.map((code) => ({ ...departmentOf(code, reference), items: own.filter((row) => row.department === code).length })),
    towns: [...reference.towns], notice: reference.notice,
  });
});

function countsOf(rows: readonly DirectoryRow[], own: readonly DirectoryRow[]) {
  const only = (audience: string) => own.filter((row) => row.audience.length === 1 && row.audience[0] === audience).length;
  return {
    items: own.length, person: only('person'), enterprise: only('enterprise'), both: own.filter((row) => row.audience.length === 2).length,
    external: rows.length - own.length,
  };
}

const inZone = (rows: readonly DirectoryRow[], zone: Zone) => rows.filter((row) => row.zones.includes(zone)).length;
