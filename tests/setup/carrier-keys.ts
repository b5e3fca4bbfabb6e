/** What the hall of a test and its carriers have agreed on; the check word and the keys are those of published signatures. */
export const KEYS = {
  EMS_SENDER_NO: '1100112233445', EMS_AUTHORIZATION: 'granted', EMS_SIGN_KEY: 'MDEyMzQ1Njc4OWFiY2RlZg==', SF_PARTNER_ID: 'DYZWDT', SF_CHECK_WORD: 'fjcg5PGKaNpPSHFAZ4QsCOkV71R3zVci',
  KUAIDI100_CUSTOMER: 'CUSTOMERCUSTOMER', KUAIDI100_KEY: 'KEYKEYKEY', SF_MONTHLY_CARD: '7551234567',
};
export const REPORTS_KEY = 'a-part-of-an-address-that-nobody-guesses';

/** The hall's secret. */
export function keysOf(): string {
  return JSON.stringify({ reportsKey: REPORTS_KEY, emsSignKey: KEYS.EMS_SIGN_KEY, emsAuthorization: KEYS.EMS_AUTHORIZATION, sfCheckWord: KEYS.SF_CHECK_WORD, kuaidi100Key: KEYS.KUAIDI100_KEY });
}
