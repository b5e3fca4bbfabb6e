import { getPrivacyNotice } from '../../../shared/contract/privacy';
import { allow } from '../../../shared/domain/outcome';
import { privacyNotice } from '../../../shared/domain/privacy/notice';
import { handle } from '../../http/handle';

export default handle(getPrivacyNotice, () => Promise.resolve(allow(privacyNotice)));
