import { allow, refuse, type Outcome } from '../outcome';

/** What a person agrees to, each by itself: having read the notice; sensitive answers (29); their address going to a carrier (23). */
export const consentPurposes = ['notice', 'sensitive', 'delivery'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** `at`: ISO 8601 with +08:00; `notice`: the version that was read. */
export type ConsentAct = { does: 'give' | 'withdraw'; at: string; notice: number };

/** A natural person's own, whoever they act for. The acts are kept: who agreed to what and when is to be shown later. */
export type Consent = { personId: string; purpose: ConsentPurpose; version: number; acts: readonly ConsentAct[] };

export function newConsent(personId: string, purpose: ConsentPurpose): Consent {
  return { personId, purpose, version: 0, acts: [] };
}

/** Given, not withdrawn since, and for the notice as it is now (个人信息保护法 14, 15). */
export function isInForce({ acts }: Pick<Consent, 'acts'>, notice: number): boolean {
  const last = acts.at(-1);
  return last?.does === 'give' && last.notice === notice;
}

/** Given twice is given. */
export function giveConsent(before: Consent, read: number, { notice, at }: { notice: number; at: string }): Outcome<Consent, 'NoticeChanged'> {
  if (read !== notice) return refuse('NoticeChanged');
  return allow(isInForce(before, notice) ? before : { ...before, acts: [...before.acts, { does: 'give', at, notice }] });
}

/** As easily as it was given (15); what was done before stays lawful. Withdrawn twice is withdrawn. */
export function withdrawConsent(before: Consent, { notice, at }: { notice: number; at: string }): Consent {
  return before.acts.at(-1)?.does === 'give' ? { ...before, acts: [...before.acts, { does: 'withdraw', at, notice }] } : before;
}
