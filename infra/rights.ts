import { keys } from '../functions/table/keys';

export type FunctionName = 'public' | 'applicant' | 'officer' | 'stream' | 'clock';
export type Rights = {
  /** On the table itself. A transaction asks for the action of each of its writes. */
  does: readonly ('GetItem' | 'Query' | 'PutItem')[];
  /** The one index it reads. */
  queries?: string;
  /** Whether it knows the key that signs sessions: only what people talk to. */
  readsSessions: boolean;
  /** How long it may take; the gateway gives up after 29. */
  seconds: number;
};

/** What each Lambda may do with the table: what its handlers ask for, and no more. Nobody deletes. */
export const rights: Record<FunctionName, Rights> = {
  public: { does: ['GetItem', 'Query'], readsSessions: true, seconds: 20 },
  applicant: { does: ['GetItem', 'Query', 'PutItem'], queries: keys.byOwner.name, readsSessions: true, seconds: 20 },
  officer: { does: ['GetItem', 'Query', 'PutItem'], queries: keys.byDesk.name, readsSessions: true, seconds: 20 },
  stream: { does: ['GetItem', 'Query', 'PutItem'], readsSessions: false, seconds: 60 },
  clock: { does: ['GetItem', 'Query', 'PutItem'], queries: keys.byDesk.name, readsSessions: false, seconds: 60 },
};
