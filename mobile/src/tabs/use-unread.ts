import { countUnread } from '../../../shared/contract/unread';
import { useIsApplicant } from '../session';
import { useCall } from '../use-call';

/** Messages of the desk that were not opened yet, by the number of their case. */
export function useUnread(): ReadonlyMap<string, number> {
  const { value } = useCall(countUnread, {}, useIsApplicant());
  return new Map(value?.cases.map(({ caseNo, unread }) => [caseNo, unread]));
}
