/** What the law's clock knows of a filed case. Days are `YYYY-MM-DD`, instants ISO 8601, both in +08:00. */
export type CaseClock = {
  /** The day from which the desk's time counts (art. 82: that day is not counted), and the office time of it. */
  from: { on: string; time: string };
  /** 五日内告知: the last day on which something may be asked for; null once accepted (art. 32). */
  noticeBy: string | null;
  /** For half-day items: the hour of the promise, `HH:MM`. */
  dueAt: string | null;
  /** 法定期限 */
  legalDueOn: string;
  light: Light;
  /** The day on which the light turns next. */
  turnsOn: string | null;
  /** The desk rests: a procedure runs, or the applicant has to move. */
  isResting: boolean;
  /** While only postponed materials were missing (初审意见): open until they are in. */
  rests: readonly { from: string; to: string | null }[];
  /** Days once told that an earlier calendar may not undercut without consent. */
  floors: { promised?: string; legal?: string; notice?: string };
  /** What published calendars changed, as it was told. */
  calendarNotes: readonly CalendarNote[];
  /** Whose time it is, since when; the last runs until the case ends. */
  turns: readonly { at: string; party: Party }[];
};
/** Whose working minutes these are. `nobody`: the case has ended. A department or expert body is named. */
export type Party = 'applicant' | 'window' | 'source' | 'carrier' | 'nobody' | { department: string };
export type Light = 'green' | 'yellow' | 'red';
/** `isApplied` is false while an earlier day waits for consent. */
export type CalendarNote = { at: string; which: 'promised' | 'legal' | 'notice' | 'reply'; from: string; to: string; isApplied: boolean };
