import type { StoredFile } from '../files/stored-file';
import type { ServiceItem } from '../items/item';
import { dayOf } from '../workdays';
import type { Case } from './case';
import { isClear, type Obstacle } from './obstacles';
import { isReady, type NotReady } from './propose';

/** What the hall would answer whoever asks and whatever they say; `null`: nothing stands in the way. */
export type Foreseen = { grant: Obstacle | NotReady | null; refusal: NotReady | null; notice: 'NoticeTooLate' | 'SecondNoticeNeedsLeave' | null };

/** Why a case cannot be granted, refused or sent back for something now: told before anybody presses. */
export function foresee(one: Case, item: ServiceItem, files: readonly StoredFile[], at: Date): Foreseen {
  const clear = isClear({ before: one, files, at });
  const [toGrant, toRefuse] = [isReady(one, item, true, at), isReady(one, item, false, at)];
  const grant = !clear.ok ? clear.refusal : toGrant.ok ? null : toGrant.refusal;
  return { grant, refusal: toRefuse.ok ? null : toRefuse.refusal, notice: noticeOf(one, at) };
}

function noticeOf({ clock, notices, noticeLeave }: Case, at: Date): Foreseen['notice'] {
  const noticeBy = clock?.noticeBy ?? null;
  if (noticeBy === null || dayOf(at) > noticeBy) return 'NoticeTooLate';
  return notices.length > 0 && noticeLeave === null ? 'SecondNoticeNeedsLeave' : null;
}
