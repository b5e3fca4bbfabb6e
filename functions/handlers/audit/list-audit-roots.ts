import { listAuditRoots } from '../../../shared/contract/audit';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(listAuditRoots, async ({ input, hall }) => {
  const { rows, cursor } = await hall.audit.listRoots(input.cursor);
  return allow({ roots: rows, ...(cursor ? { cursor } : {}) });
});
