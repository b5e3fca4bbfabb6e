import { eraseMyData } from '../../../shared/contract/privacy';
import { allow, refuse } from '../../../shared/domain/outcome';
import { eraseAgreements, eraseAddresses, eraseDrafts } from '../../find/erase-data';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';

/** Asked again it erases what is left. What a law asks to be kept is counted and stays (个人信息保护法 47). */
export default handle(eraseMyData, async ({ caller, hall, request }) => {
  if (caller.mandate !== undefined) return refuse('NotRepresentative');
  const { erased, kept } = await eraseDrafts(hall, caller, applicantAct(caller, hall, request));
  const addresses = await eraseAddresses(hall, caller.personId);
  const agreements = await eraseAgreements(hall, caller);
  if (addresses === null || agreements === null) return refuse('ChangedMeanwhile');
  const licences = (await hall.licences.heldBy(caller.personId)).length;
  return allow({
    erased: [{ kind: 'application', count: erased }, { kind: 'delivery', count: addresses }, { kind: 'licences', count: agreements }],
    kept: [{ kind: 'record', count: kept }, { kind: 'identity', count: 1 + licences }],
  });
});
