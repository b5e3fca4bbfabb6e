/** Names that the table, the client of the table and the deployment agree on. */
export const keys = {
  partition: 'pk',
  sort: 'sk',
  /** Somebody's cases, the newest first. */
  byOwner: { name: 'byOwner', partition: 'owner', sort: 'ownerSort', carries: ['row'] },
  /** A desk's queue, the most urgent first; sparse: gone when nobody has to act. */
  byDesk: { name: 'byDesk', partition: 'desk', sort: 'deskSort', carries: ['row'] },
} as const;
