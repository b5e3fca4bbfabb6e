import { keys } from '../functions/table/keys';

export type FunctionName = 'public' | 'applicant' | 'officer' | 'stream' | 'clock';
export type Rights = {
  /** On the table itself. A transaction asks for the action of each of its writes. */
  does: readonly ('GetItem' | 'Query' | 'PutItem')[];
  /** The one index it reads. */
  queries?: string;
  /** How long it may take; the gateway gives up after 29. */
  seconds: number;
};

/** What each Lambda may do with the table: what its handlers ask for, and no more. Nobody deletes. */
export const rights: Record<FunctionName, Rights> = {
  public: { does: ['GetItem', 'Query'], seconds: 20 },
  applicant: { does: ['GetItem', 'Query', 'PutItem'], queries: keys.byOwner.name, seconds: 20 },
  officer: { does: ['GetItem', 'Query', 'PutItem'], queries: keys.byDesk.name, seconds: 20 },
  stream: { does: ['GetItem', 'Query', 'PutItem'], seconds: 60 },
  clock: { does: ['GetItem', 'Query', 'PutItem'], queries: keys.byDesk.name, seconds: 60 },
};
