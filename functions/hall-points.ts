import type { ComparedDay, PointCount } from '../shared/domain/delivery/point-stock';
import type { Kept } from './hall-cases';

/** What helpers counted at villages' points, and how it compared. */
export type PointRecords = {
  /** Takes the place of an earlier count of the day; `false`: a newer one is there. */
  keepCount(count: PointCount): Kept;
  countsOf(day: string): Promise<PointCount[]>;
  compared(day: string): Promise<ComparedDay | undefined>;
  /** Written once a day. */
  keepCompared(found: ComparedDay): Kept;
};
