import { copyMyData } from '../../../shared/contract/privacy';
import { allow, refuse } from '../../../shared/domain/outcome';
import { stampOf } from '../../../shared/domain/workdays';
import { copyCases, copyRest } from '../../find/copy-data';
import { handle } from '../../http/handle';

/** The first part has everything but the cases; cases follow a page at a time. */
export default handle(copyMyData, async ({ input: { cursor }, caller, hall }) => {
  if (caller.mandate !== undefined) return refuse('NotRepresentative');
  const [rest, { cases, more }] = await Promise.all([cursor === undefined ? copyRest(hall, caller) : {}, copyCases(hall, caller.personId, cursor)]);
  return allow({ format: 'personal-data/1' as const, madeAt: stampOf(hall.now()), of: caller.name, parts: { ...rest, cases }, more });
});
