import { createHash, randomUUID } from 'node:crypto';
import { compile } from '../shared/domain/benefits/compile';
import type { FactBook } from '../shared/domain/benefits/fact';
import { openSearch } from '../shared/domain/search/open-search';
import type { SearchIndex } from '../shared/domain/search/search-index';
import { withPublished } from '../shared/domain/clock/published';
import type { CalendarRecords, Directory, DirectoryRow, Hall, Reference } from './hall';
import { fileTerms, type FileTerms } from '../shared/domain/files/limits';
import { log } from './entries/log';
import { documentCodesWith } from './documents/codes';
import { licenceSealsWith } from './documents/licence-seals';
import { fileStoreWith } from './files/file-store';
import { fileSettingsFrom, type FileSettings } from './files/settings';
import { drawPreview } from './files/watermark';
import type { ShareSettings } from './partners/licence-share/call';
import { noShare } from './partners/licence-share/no-share';
import { openLicenceShare } from './partners/licence-share/open-licence-share';
import { openCarriers, type CarrierSettings } from './partners/carriers/open-carriers';
import { carrierSettingsFrom } from './partners/carriers/settings';
import { noTreasury } from './partners/treasury/no-treasury';
import { openTreasury, type TreasurySettings } from './partners/treasury/open-treasury';
import { noProvince } from './partners/province/no-province';
import { openProvince, type ProvinceSettings } from './partners/province/open-province';
import { signInSettingsFrom } from './partners/sign-in-settings';
import type { WechatSettings } from './partners/wechat/ask';
import { noWechat } from './partners/wechat/no-wechat';
import { openWechat } from './partners/wechat/open-wechat';
import { remembered, versionsRemembered } from './remembered';
import { readSecret } from './secrets/read-secret';
import { keyRing } from './sessions/key-ring';
import { signInStatesWith } from './sessions/sign-in-states';
import { sessionsWith } from './sessions/tokens';
import { openTable, type OpenTable } from './table/open-table';

const RELOAD_MS = 60_000;

export type HallSettings = {
  table: string;
  endpoint?: string;
  /** The ring of ES256 keys that sign sessions and seal cursors and codes, as `keyRing` reads it. */
  sessionKey: string;
  /** The ring that seals what tells of people: a line `ID BASE64` for each key, newest first. */
  fieldKeys: string;
  hasSeededPeople: boolean;
  licenceShare?: ShareSettings;
  treasury?: TreasurySettings;
  carriers?: CarrierSettings;
  signIn?: { wechat: WechatSettings | undefined; province: ProvinceSettings | undefined };
  files: FileSettings;
  /** Where the web client is, without a slash at its end: the codes on documents lead there. */
  site: string;
  fileTerms: FileTerms;
  now(): Date;
};

const withoutFonts = () => Promise.reject(new Error('Only the function for documents carries fonts'));

/** The real hall over one table. */
export function openHall(settings: HallSettings): Hall & { records: OpenTable } {
  const { lasting } = keyRing(settings.sessionKey);
  const records = openTable(settings.table, settings.endpoint, { cursorSecret: lasting, fieldKeys: settings.fieldKeys });
  const { shelf, items, people, licences, cases, receipts, disputes, licenceFeed, files, audit, calendar } = records;
  const reference = remembered(RELOAD_MS, () => readReference(records));
  const policies = remembered(RELOAD_MS, () => readPolicies(records));
  const shareWorld = { codes: async () => (await reference()).eLicenceCodes, clock: () => performance.now(), log };
  return {
    records, messages: records.messages, diary: records.diary, people, licences, cases, receipts, disputes, licenceFeed, files, audit, drawPreview, licenceNotices: records.licenceNotices, licenceFiles: records.licenceFiles, licenceShows: records.licenceShows, licenceSeals: licenceSealsWith(lasting, settings.site),
    deskWork: records.deskWork, figures: records.figures,
    policies: { ...records.policies, find: versionsRemembered(records.policies.find), inForce: policies, publish: (one, by) => records.policies.publish(one, by).finally(policies.forget) },
    effects: records.effects,
    consents: records.consents, settlements: records.settlements, points: records.points, mandates: records.mandates, claims: records.claims, offers: records.offers, parcels: records.parcels, deliveryShelf: records.deliveryShelf, movements: records.movements,
    ...openCarriers(settings.carriers ?? { reportsKey: '' }, log),
    budgets: records.budgets,
    payments: records.payments, exports: records.exports, reconciliations: records.reconciliations,
    treasury: settings.treasury ? openTreasury(settings.treasury, log) : noTreasury,
    fileStore: fileStoreWith(settings.files), fileTerms: settings.fileTerms,
    licenceShare: settings.licenceShare ? openLicenceShare(settings.licenceShare, shareWorld) : noShare,
    items: { find: versionsRemembered(items.find) },
    now: settings.now,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    newKey: randomUUID,
    reference,
    calendar: { ...calendar, publish: (after) => calendar.publish(after).finally(reference.forget) },
    directory: remembered(RELOAD_MS, async () => directoryFrom(await shelf.get('directory'))),
    documents: { ...documentCodesWith(lasting, settings.site), render: withoutFonts, renderLabel: withoutFonts, pressLicence: withoutFonts },
    sessions: sessionsWith(settings.sessionKey),
    signInStates: signInStatesWith(lasting), signInLinks: records.signInLinks,
    wechat: settings.signIn?.wechat ? openWechat(settings.signIn.wechat, log) : noWechat, province: settings.signIn?.province ? openProvince(settings.signIn.province, log) : noProvince,
    sealing: records.table.sealing,
    hasSeededPeople: settings.hasSeededPeople,
  };
}

/** The catalogue's reference, with the years that were published over its own. */
async function readReference({ shelf, calendar }: { shelf: OpenTable['shelf']; calendar: CalendarRecords }): Promise<Reference> {
  const [reference, published] = await Promise.all([shelf.get<Reference>('reference'), calendar.published()]);
  return { ...reference, calendar: withPublished(reference.calendar, published) };
}

/** Every policy's version in force, made ready for judging. */
async function readPolicies({ shelf, policies }: Pick<OpenTable, 'shelf' | 'policies'>) {
  const [facts, list] = await Promise.all([shelf.get<FactBook>('facts'), policies.newest()]);
  return { facts, set: compile(list) };
}

function directoryFrom({ rows, index }: { rows: DirectoryRow[]; index: SearchIndex }): Directory {
  return { rows, byCode: new Map(rows.map((row) => [row.code, row])), search: openSearch(index) };
}

/** The hall as a Lambda's environment names it; `HALL_CLOCK_OFFSET_MS` moves the clock of the hall on one machine. */
export async function hallFromEnvironment(env: NodeJS.ProcessEnv): Promise<Hall> {
  const site = env['HALL_SITE'] ?? `http://localhost:${env['PORT'] ?? 3721}`;
  return openHall({
    table: env['HALL_TABLE'] ?? 'hall',
    ...(env['DYNAMODB_ENDPOINT'] ? { endpoint: env['DYNAMODB_ENDPOINT'] } : {}),
    sessionKey: await readSecret(env, 'SESSION_KEY'),
    fieldKeys: await readSecret(env, 'FIELD_KEYS'),
    ...(env['LICENCE_SHARE_URL'] ? { licenceShare: await shareSettings(env, env['LICENCE_SHARE_URL']) } : {}),
    ...(env['TREASURY_URL'] ? { treasury: { url: env['TREASURY_URL'], appId: env['TREASURY_APP_ID'] ?? '', secret: await readSecret(env, 'TREASURY_KEY') } } : {}),
    carriers: carrierSettingsFrom(env, await readSecret(env, 'CARRIER_KEYS')),
    signIn: signInSettingsFrom(env, await readSecret(env, 'SIGN_IN_KEYS'), site),
    hasSeededPeople: env['HALL_SEEDED_PEOPLE'] === 'yes',
    files: fileSettingsFrom(env), site, fileTerms: fileTermsFrom(env),
    now: () => new Date(Date.now() + Number(env['HALL_CLOCK_OFFSET_MS'] ?? 0)),
  });
}

async function shareSettings(env: NodeJS.ProcessEnv, url: string): Promise<ShareSettings> {
  return { url, appId: env['LICENCE_SHARE_APP_ID'] ?? '', secret: await readSecret(env, 'LICENCE_SHARE_KEY'), publicKey: env['LICENCE_SHARE_PUBLIC_KEY'] ?? '' };
}

/** `HALL_FILE_DAYS`, such as `{"abandonedDraft": 60}`, changes how long files are kept. */
function fileTermsFrom(env: NodeJS.ProcessEnv): FileTerms {
  return { ...fileTerms, ...(JSON.parse(env['HALL_FILE_DAYS'] ?? '{}') as Partial<FileTerms>) };
}
