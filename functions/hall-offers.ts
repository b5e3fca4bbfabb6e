import type { Kept } from './hall-cases';

/** How far tonight's look through the register has come. */
export type OfferMark = { version: number; day: string; part: number; cursor: string | null };

export type OfferRecords = {
  read(): Promise<OfferMark>;
  /** `false`: another run moved it on. */
  moveOn(after: OfferMark): Kept;
};
