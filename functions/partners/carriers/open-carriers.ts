import type { Carriers } from '../../../shared/domain/delivery/carrier';
import type { CarrierName } from '../../../shared/domain/delivery/parcel';
import { refuse } from '../../../shared/domain/outcome';
import type { Tracking } from '../../hall';
import type { EmsSettings } from '../ems/call';
import { openEms } from '../ems/open-ems';
import { emsReports } from '../ems/read-report';
import { openKuaidi100, type Kuaidi100Settings } from '../kuaidi100/open-kuaidi100';
import { kuaidi100Reports } from '../kuaidi100/read-report';
import type { SfSettings } from '../sf/call';
import { openSf } from '../sf/open-sf';
import { sfReports } from '../sf/read-report';
import type { Log } from './ask';
import type { OneCarrier } from './one-carrier';
import { isSame } from './scans';

/** Each of them by itself: a county may have an agreement with one and not with another. */
export type CarrierSettings = {
  /** A part of the address they report to that nobody guesses. */
  reportsKey: string; ems?: EmsSettings | undefined; sf?: SfSettings | undefined; kuaidi100?: Kuaidi100Settings | undefined;
};

/** Whoever the hall has an agreement with, behind one port; without one, waybills are written by hand. */
export function openCarriers(settings: CarrierSettings, log: Log): { carriers: Carriers; tracking: Tracking } {
  const by: Record<CarrierName, OneCarrier | undefined> = { EMS: settings.ems && openEms(settings.ems, log), SF: settings.sf && openSf(settings.sf, log) };
  const kuaidi100 = settings.kuaidi100 && openKuaidi100(settings.kuaidi100, log);
  const reports = { ems: settings.ems && emsReports(settings.ems), sf: settings.sf && sfReports, kuaidi100: settings.kuaidi100 && kuaidi100Reports(settings.kuaidi100.key) };
  const none = async () => ({ fate: 'refused' as const, code: 'none', reason: '未接通承运方，请填写纸质运单号' });
  return {
    carriers: {
      order: (carrier, order) => by[carrier]?.order(order) ?? none(),
      find: (carrier, parcelNo) => by[carrier]?.find(parcelNo) ?? none(),
      cancel: (carrier, parcelNo) => by[carrier]?.cancel(parcelNo) ?? none(),
    },
    tracking: {
      movements: (carrier, waybillNo, phone) => by[carrier]?.movements(waybillNo, phone) ?? kuaidi100?.movements(carrier, waybillNo, phone) ?? Promise.resolve(undefined),
      follow: (carrier, waybillNo, phone) => kuaidi100?.follow(carrier, waybillNo, phone) ?? Promise.resolve(false),
      read: (sender, key, body) => (isSame(key, settings.reportsKey) && reports[sender]?.(body)) || refuse('ReportNotGenuine'),
    },
  };
}
