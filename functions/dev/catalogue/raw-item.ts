import type { Material, ServiceItem } from '../../../shared/domain/items/item';

/** A line of items.jsonl, before its form is put in. */
export type RawItem = Omit<ServiceItem, 'version' | 'materials' | 'form' | 'eligibility' | 'isExternal' | 'zones' | 'result' | 'lowRisk' | 'wholeCommitment'> & {
  materials: RawMaterial[]; result: Omit<ServiceItem['result'], 'term'> | null; zones: ServiceItem['zones']; external?: boolean; lowRisk?: ServiceItem['lowRisk'];
};
type RawMaterial = Omit<Material, 'isForm' | 'holder' | 'applies'> & { holder?: Material['holder']; forms: string[] };
