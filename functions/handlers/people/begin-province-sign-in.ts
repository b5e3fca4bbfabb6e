import { beginProvinceSignIn } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(beginProvinceSignIn, async ({ input: { challenge }, hall }) => {
  const state = hall.signInStates.make(challenge, hall.now());
  const address = hall.province.loginAddress(state);
  return address === undefined ? refuse('ProviderNotOpen') : allow({ address, state });
});
