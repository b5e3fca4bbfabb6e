import { showLicence } from '../../../shared/contract/licence-show';
import { standingOn } from '../../../shared/domain/licences/life';
import { makeShow, SHOWN_SECONDS } from '../../../shared/domain/licences/show';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { seenFields } from '../../show/shown-licence';

export default handle(showLicence, async ({ input: { licenceNo, scene }, caller, hall, request }) => {
  const licence = await hall.licences.find(caller.personId, licenceNo);
  if (!licence) return refuse('LicenceNotFound');
  const status = standingOn(licence, dayOf(hall.now()));
  if (status !== 'valid') return refuse('LicenceNotInForce', { status });
  const mark = request ?? { key: hall.newKey(), digest: '' };
  // Made from the request, so that a second tap, or a reply that was lost, has the same code.
  const code = hall.licenceSeals.showCodeOf(mark.key);
  const made = makeShow({ showId: hall.digest(code), licence, scene, at: hall.now(), request: mark });
  const kept = (await hall.licenceShows.make(made)) ? made : await hall.licenceShows.find(made.showId);
  if (!kept || kept.request.digest !== mark.digest) return refuse('KeyReused');
  const fields = seenFields(licence, scene, await hall.reference()).map(({ label }) => label);
  return allow({ code, address: hall.licenceSeals.showAddressOf(code), scene, expiresAt: kept.expiresAt, seconds: SHOWN_SECONDS, fields });
});
