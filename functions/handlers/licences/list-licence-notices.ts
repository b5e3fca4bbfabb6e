import { listLicenceNotices } from '../../../shared/contract/licences';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(listLicenceNotices, async ({ caller, hall }) => allow({ notices: await hall.licenceNotices.ofHolder(caller.personId) }));
