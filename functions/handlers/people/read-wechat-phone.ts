import { readWechatPhone } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(readWechatPhone, async ({ input: { code }, hall }) => {
  const found = await hall.wechat.phoneOf(code);
  return found.ok ? allow(found.value) : refuse(found.refusal);
});
