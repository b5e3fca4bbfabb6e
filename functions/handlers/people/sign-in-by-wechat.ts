import { signInByWechat } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { sessionFor } from '../../find/session';
import { linkIdOf } from '../../find/link-id';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';

/** By the link alone: it is known whose phone it is, not who holds it. */
export default handle(signInByWechat, async ({ input: { code }, hall }) => {
  const found = await hall.wechat.identify(code);
  if (!found.ok) return refuse(found.refusal);
  const personId = (await hall.signInLinks.find(linkIdOf(hall, found.value.openId)))?.personId;
  if (!personId) return refuse('NotLinked');
  const person = await getPerson(hall, personId);
  return allow({ ...hall.sessions.open(sessionFor(person, personId, 'linked'), hall.now()), audience: 'applicant' as const, name: person.name });
});
