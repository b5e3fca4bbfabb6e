import { carrierReports } from '../../../shared/contract/carriers';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

/** Genuine reports are kept, each scan once, and acknowledged; what follows for their parcels follows from the stream. */
export default handle(carrierReports, async ({ input: { carrier, key, text }, hall }) => {
  const read = hall.tracking.read(carrier, key, text);
  if (!read.ok) return read;
  await Promise.all(read.value.movements.map((one) => hall.movements.keep(one)));
  return allow(read.value.answer);
});
