import type { LicenceType } from '../licences/licence-type';
import type { Material, ServiceItem } from './item';

/** What an item may refer to. */
export type Known = {
  departments: ReadonlySet<string>;
  commitments: ReadonlySet<string>;
  licenceTypes: Readonly<Record<string, LicenceType>>;
};

/** Why an item cannot be published, in sentences; none when it can. Its form is judged by `formFaultsOf` and `conditionFaultsOf`. */
export function faultsOf(item: ServiceItem, known: Known): string[] {
  return [
    ...unless(known.departments.has(item.department), `department ${item.department} is unknown`),
    ...unless(item.promisedDays <= item.statutoryDays, `promises ${item.promisedDays} days where the law allows ${item.statutoryDays}`),
    ...unless((item.handling === 'instant') === (item.promisedDays === 0), 'is instant exactly when it promises 0 days'),
    ...unless(item.zones.includes('no-meeting') === (item.onsiteVisits === 0), 'belongs to the no-meeting zone exactly when it needs no visit'),
    ...unless(item.result.licenceType === null || item.result.licenceType in known.licenceTypes, `licence type ${item.result.licenceType} is unknown`),
    ...item.materials.flatMap((material) => materialFaults(material, known)),
    ...zoneFaults(item),
    ...lowRiskFaults(item, known),
  ];
}

/** The county's promise, computed and not ticked by hand: every required material but the form is fetched. */
export function needsNoCertificate(item: Pick<ServiceItem, 'materials'>): boolean {
  return item.materials.every((one) => one.necessity === 'conditional' || one.isForm || one.licenceTypes.length > 0);
}

/** An own item outside the no-certificate zone whose data prove that it could join: what the publisher may open next. */
export function isOpenable(item: Pick<ServiceItem, 'materials' | 'zones' | 'isExternal'>): boolean {
  return !item.isExternal && !item.zones.includes('no-certificate') && needsNoCertificate(item);
}

function zoneFaults(item: ServiceItem): string[] {
  return unless(!item.zones.includes('no-certificate') || needsNoCertificate(item), 'is in the no-certificate zone but asks for a paper');
}

function lowRiskFaults({ lowRisk, wholeCommitment, materials }: ServiceItem, { commitments }: Known): string[] {
  return [
    ...unless(lowRisk !== 'exempt' || materials.every((one) => one.isForm), 'is exempt and asks for more than its form'),
    ...unless((lowRisk === 'commitment') === (wholeCommitment !== null), 'has a letter for the whole licence exactly when it is of low risk by commitment'),
    ...unless(wholeCommitment === null || commitments.has(wholeCommitment), `commitment ${wholeCommitment} is unknown`),
  ];
}

function materialFaults(one: Material, { licenceTypes, commitments }: Known): string[] {
  return [
    ...unless(one.necessity === 'required' || one.when !== null, `material ${one.code} is conditional without saying when`),
    ...one.licenceTypes.filter((type) => !(type in licenceTypes)).map((type) => `material ${one.code} names the unknown licence type ${type}`),
    ...unless(one.licenceTypes.length === 0 || one.holder !== null, `material ${one.code} does not say whose licence it takes`),
    ...unless(!one.commitment || (one.commitmentCode !== null && commitments.has(one.commitmentCode)), `material ${one.code} may be promised, but commitment ${one.commitmentCode} is unknown`),
  ];
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
