import type { CarrierAnswer, CarrierOrder } from '../../../shared/domain/delivery/carrier';
import type { Movement, ReadReport } from '../../../shared/domain/delivery/movement';
import type { Outcome } from '../../../shared/domain/outcome';

/** One carrier as its adapter speaks for it; the port knows which is meant. */
export type OneCarrier = {
  order(order: CarrierOrder): Promise<CarrierAnswer>;
  find(parcelNo: string): Promise<CarrierAnswer>;
  /** `refused` with the code `cancelled`: there is no such order any more. */
  cancel(parcelNo: string): Promise<CarrierAnswer>;
  movements(waybillNo: string, phone: string): Promise<Movement[] | undefined>;
};

/** Reads what was sent. `ReportNotGenuine`: it was not they who sent it. */
export type ReadBody = (body: string) => Outcome<ReadReport, 'ReportNotGenuine' | 'ReportUnreadable'>;
