import { getOfficer } from '../../../shared/contract/sign-in';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { departmentOf } from '../../show/names';

export default handle(getOfficer, async ({ caller, hall }) => {
  const reference = await hall.reference();
  const { officerId, name, role, desks } = caller;
  return allow({ officerId, name, role, desks: desks.map((desk) => departmentOf(desk, reference)) });
});
