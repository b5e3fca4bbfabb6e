import { createHash, randomUUID } from 'node:crypto';
import { openSearch } from '../shared/domain/search/open-search';
import type { SearchIndex } from '../shared/domain/search/search-index';
import type { Directory, DirectoryRow, Hall, Reference } from './hall';
import { noShare } from './partners/licence-share/no-share';
import { remembered, versionsRemembered } from './remembered';
import { readSessionKey } from './sessions/session-key';
import { sessionsWith } from './sessions/tokens';
import { openTable, type OpenTable } from './table/open-table';

const RELOAD_MS = 60_000;

export type HallSettings = {
  table: string;
  endpoint?: string;
  /** PEM of the ES256 key that signs sessions and seals cursors. */
  sessionKey: string;
  hasSeededPeople: boolean;
  now(): Date;
};

/** The real hall over one table. */
export function openHall(settings: HallSettings): Hall & { records: OpenTable } {
  const records = openTable(settings.table, settings.endpoint, settings.sessionKey);
  const { shelf, items, people, licences, cases, receipts } = records;
  return {
    records, people, licences, cases, receipts,
    licenceShare: noShare,
    items: { find: versionsRemembered(items.find) },
    now: settings.now,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    newKey: randomUUID,
    reference: remembered(RELOAD_MS, () => shelf.get<Reference>('reference')),
    directory: remembered(RELOAD_MS, async () => directoryFrom(await shelf.get('directory'))),
    sessions: sessionsWith(settings.sessionKey),
    hasSeededPeople: settings.hasSeededPeople,
  };
}

function directoryFrom({ rows, index }: { rows: DirectoryRow[]; index: SearchIndex }): Directory {
  return { rows, byCode: new Map(rows.map((row) => [row.code, row])), search: openSearch(index) };
}

/** The hall as a Lambda's environment names it; `HALL_CLOCK_OFFSET_MS` moves the clock of the hall on one machine. */
export async function hallFromEnvironment(env: NodeJS.ProcessEnv): Promise<Hall> {
  return openHall({
    table: env['HALL_TABLE'] ?? 'hall',
    ...(env['DYNAMODB_ENDPOINT'] ? { endpoint: env['DYNAMODB_ENDPOINT'] } : {}),
    sessionKey: await readSessionKey(env),
    hasSeededPeople: env['HALL_SEEDED_PEOPLE'] === 'yes',
    now: () => new Date(Date.now() + Number(env['HALL_CLOCK_OFFSET_MS'] ?? 0)),
  });
}
