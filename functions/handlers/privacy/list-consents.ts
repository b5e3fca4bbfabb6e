import { listConsents } from '../../../shared/contract/privacy';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showConsents } from '../../show/consents';

export default handle(listConsents, async ({ caller, hall }) => allow(showConsents(await hall.consents.ofPerson(caller.actorId))));
