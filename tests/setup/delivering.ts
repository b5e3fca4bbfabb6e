import { createHash } from 'node:crypto';
import type { Receiver } from '../../shared/domain/delivery/receiver';
import { trackDelivery, type DeliveryView } from '../../shared/contract/delivery';
import type { Case } from '../../shared/domain/cases/case';
import { caseNoFrom } from '../../shared/domain/cases/case-no';
import type { Client } from './client';
import { approve, file } from './filing';
import type { TestHall } from './test-hall';
import { until } from './until';

/** 护士执业注册（延续）: ends in a licence on paper; a nurse files it, 胡杨 grants it. */
export const NURSE_ITEM = 'DY-XK-0082';
export const home: Receiver = { name: '黄月英', phone: '13970700011', province: '江西省', city: '赣州市', county: '大余县', address: '南安镇余西街社区建设路12号' };

/** A case granted as people do it, with its licence. */
export async function grantedByHand(hall: TestHall, applicant: Client, clerk: Client): Promise<Case> {
  const { caseNo } = await file(applicant, NURSE_ITEM);
  await approve(clerk, caseNo);
  return until(async () => {
    const found = await hall.records.cases.find(caseNo);
    return found?.state === 'closed' ? found : undefined;
  });
}

/** More of the same, for this applicant or another: one person renews one licence once. */
export async function anotherGranted(hall: TestHall, like: Case, as: string, change: Partial<Case> = {}): Promise<string> {
  const caseNo = caseNoFrom('2026-11-23', createHash('sha256').update(as).digest('hex'));
  await hall.records.cases.open({ ...like, caseNo, version: 1, ...change });
  return caseNo;
}

/** As the stream makes it, a moment later. */
export function withParcel(applicant: Client, caseNo: string): Promise<NonNullable<DeliveryView['parcel']>> {
  return until(async () => {
    const { parcel } = await applicant.get(trackDelivery, { caseNo });
    return parcel?.contents.some((content) => content.caseNo === caseNo) ? parcel : undefined;
  });
}
