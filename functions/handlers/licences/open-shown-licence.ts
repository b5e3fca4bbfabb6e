import { openShownLicence } from '../../../shared/contract/licence-show';
import { openShow, type ShowReader } from '../../../shared/domain/licences/show';
import { allow, refuse } from '../../../shared/domain/outcome';
import type { Caller } from '../../../shared/domain/people/caller';
import { maskName } from '../../../shared/domain/people/mask';
import { getPerson } from '../../find/wallets';
import type { Hall } from '../../hall';
import { handle } from '../../http/handle';
import { seenFields, showShown } from '../../show/shown-licence';

export default handle(openShownLicence, async ({ input, caller, hall, request }) => {
  const showId = hall.digest(input.code);
  const before = await hall.licenceShows.find(showId);
  const licence = before && (await hall.licences.find(before.holderId, before.licenceNo));
  if (!before || !licence) return refuse('ShowCodeUnknown');
  const [holder, reference, by] = await Promise.all([getPerson(hall, before.holderId), hall.reference(), readerOf(hall, caller)]);
  const fields = seenFields(licence, before.scene, reference).map(({ label }) => label);
  const opened = openShow(before, { by, at: hall.now(), fields, request: request?.key ?? '' });
  if (!opened.ok) return opened;
  const isOurs = opened.value === before || (await hall.licenceShows.use(opened.value)) || (await hall.licenceShows.find(showId))?.used?.request === request?.key;
  if (!isOurs) return refuse('ShowCodeUsed');
  return allow(showShown(licence, { scene: before.scene, holder, reference, at: opened.value.used?.at ?? before.madeAt }));
});

/** An officer and a firm are told by name; a person who looks is nobody's business beyond the first sign of their name. */
async function readerOf(hall: Hall, caller: Caller): Promise<ShowReader> {
  if (caller.audience === 'public') return { kind: 'anyone', id: null, name: '' };
  if (caller.audience === 'officer') return { kind: 'officer', id: caller.officerId, name: caller.name };
  const { kind, name } = await getPerson(hall, caller.personId);
  return { kind: 'person', id: caller.personId, name: kind === 'natural' ? maskName(name) : name };
}
