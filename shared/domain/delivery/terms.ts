import type { CarrierName } from './parcel';
import type { Receiver } from './receiver';

/** What the county has settled about delivery (证照免费寄递): data of the catalogue. Money in 分. */
export type DeliveryTerms = {
  /** Results that have to be fetched in person or are too large, and what people are told. */
  notPosted: readonly { licenceType: string; says: string }[];
  /** Cities that no carrier of the hall reaches. */
  notServed: readonly string[];
  /** What a letter would have cost the applicant: within the county, the city, the province, elsewhere. */
  postageFen: Readonly<Record<'county' | 'city' | 'province' | 'country', number>>;
  mostCopies: number;
  /** Working days that a result may wait for others of the same receiver; within the ten of art. 44. */
  poolDays: number;
  /** Days a parcel lies at a village's point before it goes back. */
  pointDays: number;
  carrier: CarrierName;
  hall: Receiver;
};

/** A village's point (村级代办点), one for each village and community. */
export type VillagePoint = { code: string; name: string; town: string };
