import type { ConsentView } from '../../shared/contract/privacy';
import { consentPurposes, isInForce, type Consent } from '../../shared/domain/privacy/consent';
import { privacyNotice } from '../../shared/domain/privacy/notice';

/** A line for each purpose, agreed to or not. */
export function showConsents(found: readonly Consent[]): { notice: number; consents: ConsentView[] } {
  const { version } = privacyNotice;
  const consents = consentPurposes.map((purpose) => {
    const acts = found.find((one) => one.purpose === purpose)?.acts ?? [];
    const last = acts.at(-1);
    return { purpose, isGiven: isInForce({ acts }, version), isOutdated: last?.does === 'give' && last.notice !== version, at: last?.at ?? null };
  });
  return { notice: version, consents };
}
