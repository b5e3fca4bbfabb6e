import { grantMandate } from '../../../shared/contract/mandates';
import { numberFrom } from '../../../shared/domain/cases/case-no';
import { allow, refuse } from '../../../shared/domain/outcome';
import { LONGEST_DAYS, type Mandate } from '../../../shared/domain/people/mandate';
import { dayOf, daysAfter, stampOf } from '../../../shared/domain/workdays';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showMandate } from '../../show/mandate';

export default handle(grantMandate, async ({ input: { name, idNo, matters, until }, caller, hall, request }) => {
  const [enterprise, to] = await Promise.all([getPerson(hall, caller.personId), hall.people.findByCode(idNo)]);
  if (enterprise.kind !== 'legal' || enterprise.legalPersonId !== caller.actorId) return refuse('NotRepresentative');
  // One answer for a number nobody has and for a name that is another's: nobody learns whose number it is.
  if (to?.kind !== 'natural' || to.name !== name.trim() || to.personId === caller.actorId) return refuse('DelegateUnknown');
  const today = dayOf(hall.now());
  if (until < today || until > daysAfter(today, LONGEST_DAYS)) return refuse('MandateTooLong', { longest: daysAfter(today, LONGEST_DAYS) });
  const from = await getPerson(hall, caller.actorId);
  const mandate: Mandate = {
    mandateNo: numberFrom('SQ', today, hall.digest([enterprise.personId, request?.key ?? hall.newKey()].join('\n'))), version: 0, enterprise: { personId: enterprise.personId, name: enterprise.name },
    from: { personId: from.personId, name: from.name }, to: { personId: to.personId, name: to.name }, matters: [...new Set(matters)], givenAt: stampOf(hall.now()), since: today, until, revoked: null,
  };
  const isNew = await hall.mandates.grant(mandate);
  const kept = isNew ? mandate : await hall.mandates.find(enterprise.personId, mandate.mandateNo);
  const isSame = kept && kept.to.personId === mandate.to.personId && kept.until === until && String(kept.matters) === String(mandate.matters);
  return isSame ? allow(showMandate(kept, caller.actorId, today)) : refuse('KeyReused');
});
