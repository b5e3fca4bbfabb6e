import { linkWechat } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { setLink } from '../../../shared/domain/people/sign-in-link';
import { linkIdOf } from '../../find/link-id';
import { handle } from '../../http/handle';

/** Who holds the phone is linked, whoever they act for at the moment. */
export default handle(linkWechat, async ({ input: { code, isLinked }, caller, hall }) => {
  const found = await hall.wechat.identify(code);
  if (!found.ok) return refuse(found.refusal);
  const linkId = linkIdOf(hall, found.value.openId);
  const before = await hall.signInLinks.find(linkId);
  const after = setLink(before, { linkId, personId: caller.actorId, isLinked });
  if (!after.ok) return refuse(after.refusal);
  const isSame = (before?.personId ?? null) === after.value.personId;
  return isSame || (await hall.signInLinks.record(after.value)) ? allow({ isLinked }) : refuse('ChangedMeanwhile');
});
