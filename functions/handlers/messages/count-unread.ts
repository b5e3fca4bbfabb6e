import { countUnread } from '../../../shared/contract/unread';
import { allow } from '../../../shared/domain/outcome';
import { findUnread } from '../../find/unread';
import { handle } from '../../http/handle';

export default handle(countUnread, async ({ caller, hall }) => allow({ cases: await findUnread(hall, caller.personId) }));
