import { keys } from '../functions/table/keys';

export type FunctionName = 'public' | 'applicant' | 'officer' | 'documents' | 'stream' | 'clock' | 'checker';
export type Rights = {
  /** On the table itself. A transaction asks for the action of each of its writes. */
  does: readonly ('GetItem' | 'Query' | 'PutItem')[];
  /** The indexes it reads. */
  queries?: readonly string[];
  /** The partitions in which it may change a record without replacing it. */
  updates?: readonly string[];
  /** The only partitions it may write to, where it may not write to all. */
  puts?: readonly string[];
  /** The partitions it may delete from. */
  deletes?: readonly string[];
  /** Whether it knows the key that signs sessions: only what people talk to. */
  readsSessions: boolean;
  /** Whether it asks the licence share: filing, disputes, the change feed. */
  asksShare: boolean;
  /** Whether it sends payment orders to the treasury and asks what became of them. */
  asksTreasury?: true;
  /** Whether it asks carriers, or reads what they report. */
  asksCarriers?: true;
  /** Whether it asks WeChat and the province who somebody is. */
  asksSignIn?: true;
  /** How long it may take; the gateway gives up after 29. */
  seconds: number;
};

/** What each Lambda may do with the table: what its handlers ask for, and no more. Nothing is deleted but files that are given for nothing, places in a line and what a claim stood for. */
export const rights: Record<FunctionName, Rights> = {
  public: { does: ['GetItem', 'Query'], puts: ['SHOW#*', 'MOVED#*'], readsSessions: true, asksShare: false, asksCarriers: true, asksSignIn: true, seconds: 20 },
  applicant: { does: ['GetItem', 'Query', 'PutItem'], queries: [keys.byOwner.name], updates: ['BUDGET#*'], deletes: ['BUDGET#*', 'ONCE#*'], readsSessions: true, asksShare: true, asksCarriers: true, asksSignIn: true, seconds: 20 },
  officer: { does: ['GetItem', 'Query', 'PutItem'], queries: [keys.byDesk.name, keys.byWork.name, keys.byItem.name, keys.byName.name, keys.byOwner.name, keys.byHanded.name], updates: ['TURN#*', 'BUDGET#*'], deletes: ['BUDGET#*', 'ONCE#*'], readsSessions: true, asksShare: false, asksTreasury: true, asksCarriers: true, seconds: 20 },
  documents: { does: ['GetItem', 'Query', 'PutItem'], readsSessions: true, asksShare: false, seconds: 20 },
  stream: { does: ['GetItem', 'Query', 'PutItem'], queries: [keys.byOwner.name], updates: ['FIGURES#*'], readsSessions: false, asksShare: true, asksCarriers: true, seconds: 60 },
  clock: { does: ['GetItem', 'Query', 'PutItem'], queries: [keys.byDesk.name, keys.byDuty.name, keys.byOwner.name, keys.byName.name], updates: ['BUDGET#*'], deletes: ['BUDGET#*', 'ONCE#*'], readsSessions: false, asksShare: true, asksTreasury: true, asksCarriers: true, seconds: 60 },
  checker: { does: ['GetItem', 'PutItem'], deletes: ['FILES#*'], readsSessions: false, asksShare: false, seconds: 180 },
};
