/** Names that the table, the client of the table and the deployment agree on. */
export const keys = {
  partition: 'pk',
  sort: 'sk',
  /** Somebody's cases, the newest first. */
  byOwner: { name: 'byOwner', partition: 'owner', sort: 'ownerSort', carries: ['row'] },
  /** A desk's queue, the most urgent first; sparse: gone when nobody has to act. */
  byDesk: { name: 'byDesk', partition: 'desk', sort: 'deskSort', carries: ['row'] },
  /** The same order for what nobody has taken, for what an officer has, and for what waits for a leader. */
  byWork: { name: 'byWork', partition: 'work', sort: 'deskSort', carries: ['row'] },
  /** The same order for what an officer is asked to take over from a colleague. */
  byHanded: { name: 'byHanded', partition: 'handed', sort: 'deskSort', carries: ['row'] },
  /** The same order for one item at one desk. */
  byItem: { name: 'byItem', partition: 'itemDesk', sort: 'deskSort', carries: ['row'] },
  /** A desk's cases by the applicant's name, closed ones too; claims and payment orders by the month in which they began. */
  byName: { name: 'byName', partition: 'nameDesk', sort: 'nameSort', carries: ['row'] },
  /** What the hall has to do by itself, by when. */
  byDuty: { name: 'byDuty', partition: 'duty', sort: 'dutyAt', carries: ['caseNo'] },
} as const;

/** In the order in which a table gets them. */
export const indexes = [keys.byOwner, keys.byDesk, keys.byWork, keys.byItem, keys.byName, keys.byDuty, keys.byHanded] as const;
