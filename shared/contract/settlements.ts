import { check, integer, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, regex, strictObject, string } from 'valibot';
import type { DeliveryFigures } from '../domain/delivery/delivery-figures';
import { carrierNames } from '../domain/delivery/parcel';
import type { Settlement, UnitTotal } from '../domain/delivery/settlement';
import { returns } from './endpoint';
import { caseNo } from './pieces';

/** Sums in 分. `count`: all differences, of which the first are listed. */
export type SettlementView = Omit<Settlement, 'version' | 'digest' | 'by' | 'units'> & { by: string; units: (UnitTotal & { name: string })[] };
/** `counterCopies`: made free of charge at the counter, by the desk that made them. */
export type DeliveryFiguresView = DeliveryFigures & { month: string; units: { desk: string; name: string; figures: DeliveryFigures }[]; counterCopies: number };

const month = pipe(string(), regex(/^\d{4}-(0[1-9]|1[0-2])$/), check((written) => written >= '2020-01', 'before the hall was'));
const MEGABYTE = 1_000_000;

export const reconcileDeliveries = returns<SettlementView>()({
  name: 'reconcileDeliveries', says: 'A carrier’s bill of a month (CSV, the first line names the columns) against our ledger: what is agreed, and every difference by parcel.', method: 'POST', path: '/api/officer/settlements', audience: 'officer',
  input: strictObject({ carrier: picklist(carrierNames), month, bill: pipe(string(), minLength(1), maxLength(MEGABYTE)) }),
  refusals: ['NotForYou', 'MonthNotOver', 'BillUnreadable', 'ChangedMeanwhile'],
});

export const listSettlements = returns<{ settlements: SettlementView[] }>()({
  name: 'listSettlements', says: 'How the bills of the last year came out, the newest month first.', method: 'GET', path: '/api/officer/settlements', audience: 'officer',
  input: strictObject({}), refusals: ['NotForYou'],
});

export const getDeliveryFigures = returns<DeliveryFiguresView>()({
  name: 'getDeliveryFigures', says: 'What was mailed in a month, how timely, what came of it, and what it saved.', method: 'GET', path: '/api/officer/delivery-figures', audience: 'officer',
  input: strictObject({ month: optional(month) }), refusals: ['NotForYou'],
});

export const countCopies = returns<{ month: string; counterCopies: number }>()({
  name: 'countCopies', says: 'Copies made free of charge at the counter, for a case or for somebody who asks.', method: 'POST', path: '/api/officer/copies', audience: 'officer',
  input: strictObject({ sheets: pipe(number(), integer(), minValue(1), maxValue(200)), caseNo: optional(caseNo) }), refusals: ['CaseNotFound'],
});
