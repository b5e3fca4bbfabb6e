const passing: readonly string[] = ['Unreachable', 'HallBusy', 'ChangedMeanwhile'];
/** Another session may be answered otherwise: the case may be a firm's one acts for at other times. */
const ofTheSession: readonly string[] = ['SignInNeeded', 'SignInExpired', 'NotForYou', 'CaseNotFound'];

/** What becomes of a file that the hall did not take when it was asked. */
export function refusalFate(refusal: string): 'again' | 'held' | 'refused' {
  if (passing.includes(refusal)) return 'again';
  return ofTheSession.includes(refusal) ? 'held' : 'refused';
}
