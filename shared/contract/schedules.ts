/** What the clock does by itself: one table for the deployed rules and for the hall on one machine. */
export const schedules = [
  { name: 'issueWaitingLicences', says: 'Issues licences whose stream record was lost on the way.', everyMinutes: 5 },
  { name: 'doDuties', says: 'Asks silent sources again, ends cases whose postponed materials did not come, and takes bad ratings nobody answered one level up.', everyMinutes: 5 },
  { name: 'escalateCases', says: 'Brings cases whose time runs out before those above, level by level.', everyMinutes: 5 },
  { name: 'followLicenceChanges', says: 'Reads what changed at the licence share, and brings wallets and disputes in step.', everyMinutes: 1 },
  { name: 'sendWaitingDisputes', says: 'Tells issuers of disputes that the share did not answer.', everyMinutes: 5 },
  { name: 'keepLicences', says: 'Reminds holders of licences that end, ends suspensions, lets silence renew what was asked in time.', everyMinutes: 60 },
  { name: 'sweepFiles', says: 'Takes unused grants and the files of abandoned drafts away.', everyMinutes: 60 },
  { name: 'sweepReceivers', says: 'Masks whom parcels were for, half a year after they arrived.', everyMinutes: 60 },
  { name: 'publishAuditRoot', says: 'Chains steps whose stream record was lost, and publishes one root for each day that is over.', everyMinutes: 60 },
  { name: 'offerBenefits', says: 'Each night looks through the register and offers every enterprise what it is entitled to without asking.', everyMinutes: 10 },
  { name: 'advanceClaims', says: 'Ends publicity, follows payment orders, wakes who waits for funds, lets offers and drafts lapse.', everyMinutes: 10 },
  { name: 'beginDeliveries', says: 'Begins parcels whose case was closed while the stream was not heard.', everyMinutes: 5 },
  { name: 'reconcilePayments', says: 'Each morning compares payment orders with the treasury’s statement, and budgets with their claims.', everyMinutes: 60 },
  { name: 'keepPoints', says: 'Sends back what nobody fetched at a village’s point, and holds the day’s counts of all points against the books.', everyMinutes: 60 },
  { name: 'followParcels', says: 'Brings reported scans to their parcels, asks carriers again what became of an order, and traces parcels nobody heard of for two days.', everyMinutes: 5 },
  { name: 'makeExports', says: 'Writes the tables that the treasury asked for, and throws away those that were there long enough.', everyMinutes: 1 },
  { name: 'recountDeadlines', says: 'Counts open deadlines anew after a year of the calendar was published, and tells both sides.', everyMinutes: 1 },
] as const;

export type ScheduleName = (typeof schedules)[number]['name'];
