import type { Audience } from '../../shared/domain/items/audience';
import type { Zone } from '../../shared/domain/items/item';
import type { PromiseKind } from '../../shared/domain/promises/promise';

/** Every page once. A feature folder is also a subpackage root; the tab pages stay in the main package. */
export const pages = {
  home: '/tabs/home',
  items: '/tabs/items',
  benefits: '/tabs/benefits',
  cases: '/tabs/cases',
  me: '/tabs/me',
  search: '/items/search',
  list: '/items/list',
  guide: '/items/guide',
  form: '/apply/form',
  materials: '/apply/materials',
  sign: '/apply/sign',
  review: '/apply/review',
  authorise: '/apply/authorise',
  done: '/apply/done',
  case: '/cases/case',
  supply: '/cases/supply',
  supplement: '/cases/supplement',
  checkDocument: '/documents/check',
  wallet: '/licences/wallet',
  licence: '/licences/licence',
  showLicence: '/licences/show',
  shownLicence: '/licences/shown',
  checkLicence: '/licences/check',
  receipts: '/licences/receipts',
  disputes: '/licences/disputes',
  delivery: '/delivery/delivery',
  addresses: '/delivery/addresses',
  packing: '/packing/packing',
  packingParcel: '/packing/parcel',
  packingHandOver: '/packing/hand-over',
  packingPoints: '/packing/points',
  settlement: '/settlement/settlement',
  benefitZone: '/benefits/zone',
  policy: '/benefits/policy',
  claim: '/benefits/claim',
  claims: '/benefits/claims',
  publicClaims: '/benefits/public',
  signIn: '/me/sign-in',
  about: '/me/about',
  mandates: '/me/mandates',
  privacy: '/me/privacy',
  board: '/board/board',
  boardDay: '/board/day',
  boardRatings: '/board/ratings',
  claimsToCheck: '/redeem/review',
  deskClaim: '/redeem/claim',
  treasury: '/redeem/treasury',
  paymentOrder: '/redeem/order',
  exports: '/redeem/exports',
  publishPolicies: '/publish/policies',
  publishPolicy: '/publish/policy',
  benefitEffect: '/publish/effect',
  desk: '/desk/desk',
  deskCase: '/desk/case',
  deskChecks: '/desk/checks',
  deskLedger: '/desk/ledger',
  deskCalendar: '/desk/calendar',
  deskVisits: '/desk/visits',
  deskLicence: '/desk/licence',
  deskVisit: '/desk/visit-report',
} as const;

export type PageName = keyof typeof pages;
export type TabName = 'home' | 'items' | 'benefits' | 'cases' | 'me';
export const tabs: readonly TabName[] = ['home', 'items', 'benefits', 'cases', 'me'];

type Nothing = Record<never, string>;
/** What the address of a page carries. */
export type Carries = Record<TabName | 'search' | 'wallet' | 'receipts' | 'disputes' | 'about' | 'mandates' | 'privacy' | 'signIn' | 'benefitZone' | 'claims' | 'publicClaims', Nothing> & {
  list: { zone?: Zone; audience?: Audience; department?: string };
  guide: { itemCode: string };
  form: { caseNo: string };
  materials: { caseNo: string };
  sign: { caseNo: string; material: string; kind: PromiseKind };
  review: { caseNo: string };
  authorise: { caseNo: string };
  done: { caseNo: string };
  case: { caseNo: string };
  supply: { caseNo: string; material: string };
  supplement: { caseNo: string };
  delivery: { caseNo: string };
  addresses: Nothing;
  packing: Nothing;
  packingParcel: { parcelNo: string };
  packingHandOver: Nothing;
  packingPoints: Nothing;
  settlement: Nothing;
  checkDocument: { document?: string; code?: string };
  licence: { licenceNo: string };
  showLicence: { licenceNo: string };
  shownLicence: { code?: string };
  checkLicence: { id?: string; code?: string };
  policy: { code: string };
  claim: { claimNo: string };
  board: Nothing;
  boardDay: Nothing;
  boardRatings: Nothing;
  claimsToCheck: Nothing;
  deskClaim: { claimNo: string };
  treasury: Nothing;
  paymentOrder: { orderNo: string };
  exports: Nothing;
  publishPolicies: Nothing;
  publishPolicy: { code: string };
  benefitEffect: Nothing;
  desk: { desk?: string };
  deskCase: { caseNo: string };
  deskChecks: { desk?: string };
  deskLedger: Nothing;
  deskCalendar: Nothing;
  deskVisits: Nothing;
  deskLicence: { licenceNo?: string };
  /** `visit`: the id of its procedure. */
  deskVisit: { caseNo: string; visit: string };
};

export function linkTo<P extends PageName>(page: P, carries: Carries[P]): string {
  const query = Object.entries(carries).flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(String(value))}`] : []));
  return query.length > 0 ? `${pages[page]}?${query.join('&')}` : pages[page];
}

/** What an address carries, handed over as it stands there; what was never encoded stays as it is. */
export function carriedIn<T extends object>(params: T): T {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? decoded(value) : value])) as T;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
