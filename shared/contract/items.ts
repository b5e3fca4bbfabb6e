import { maxLength, optional, pipe, strictObject, string } from 'valibot';
import type { RequirementRow } from '../domain/cases/start-case';
import type { ProofKind } from '../domain/cases/proof';
import type { Audience } from '../domain/items/audience';
import type { ServiceItem, Zone } from '../domain/items/item';
import type { Suggestions } from '../domain/search/suggestions';
import { returns } from './endpoint';
import { audience, cursor, itemCode, text, zone } from './pieces';

/** One line of a list of items. Days are working days; 0 is decided on the spot. */
export type ItemRow = {
  code: string; name: string; department: { code: string; name: string }; audience: Audience[]; zones: Zone[];
  promisedDays: number; onsiteVisits: number; onlineDepth: ServiceItem['onlineDepth']; isExternal: boolean;
};

export type HallView = {
  counts: { items: number; person: number; enterprise: number; both: number; external: number };
  zones: Record<Zone, number>;
  /** How many benefit policies are in force. */
  policies: number;
  departments: { code: string; name: string; items: number }[];
  /** 11 towns, for fields that ask for one. */
  towns: { code: string; name: string }[];
  notice: string;
};

/** The guide (办事指南): the item's own record, with names beside the codes. */
export type GuideView = Omit<ServiceItem, 'keywords'> & { departmentName: string; resultLicenceName: string | null };

/** `conditional` until the answers decide; then `required`, or not in the list at all. */
export type MaterialForecast = {
  code: string; name: string; necessity: 'required' | 'conditional'; when: string | null; by: ProofKind;
  /** Every lawful way, the lightest first; free to choose from. */
  ways: ProofKind[];
  /** A file of an earlier case that may be used again. */
  reuse: { fileId: string; name: string; validUntil: string } | null;
  /** The licence that would be fetched. */
  licence: { licenceNo: string; type: string; name: string; holderName: string; validTo: string | null; fields: string[] } | null;
  /** Held, but no longer valid: what to renew first. */
  expired: { name: string; validTo: string | null }[];
};
export type Forecast = {
  materials: MaterialForecast[];
  /** How many materials the applicant still has to bring. */
  toGive: number;
  eligibility: RequirementRow[];
  /** Whether this kind of applicant may file it at all. */
  isForYou: boolean;
};

export const getHall = returns<HallView>()({
  name: 'getHall', says: 'The hall at a glance: counts, zones, departments, towns.', method: 'GET', path: '/api/public/hall', audience: 'public',
  input: strictObject({}), refusals: [],
});

export const listItems = returns<{ items: ItemRow[]; total: number; cursor?: string }>()({
  name: 'listItems', says: 'Find items by everyday words, pinyin or initials, or by zone, audience and department.',
  method: 'GET', path: '/api/public/items', audience: 'public',
  input: strictObject({
    q: optional(pipe(string(), maxLength(100))), zone: optional(zone), audience: optional(audience), department: optional(text), cursor,
  }),
  refusals: [],
});

export const getSuggestions = returns<Suggestions>()({
  name: 'getSuggestions', says: 'Every item and what people say for it, small enough to be kept on a phone and searched there while typing.',
  method: 'GET', path: '/api/public/suggestions', audience: 'public', input: strictObject({}), refusals: [],
});

export const getGuide = returns<GuideView>()({
  name: 'getGuide', says: 'The guide of one item: the record the workflow runs on.', method: 'GET', path: '/api/public/items/{itemCode}', audience: 'public',
  input: strictObject({ itemCode }), refusals: ['ItemNotFound'],
});

export const forecastMaterials = returns<Forecast>()({
  name: 'forecastMaterials', says: 'What this applicant still has to give, from a dry run of filing.',
  method: 'GET', path: '/api/applicant/items/{itemCode}/forecast', audience: 'applicant',
  input: strictObject({ itemCode }), refusals: ['ItemNotFound'],
});
