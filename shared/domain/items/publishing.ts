import type { LicenceType } from '../licences/licence-type';
import type { FieldSpec } from './form';
import type { Audience } from './audience';
import type { Material, ServiceItem } from './item';

/** What an item may refer to. */
export type Known = {
  departments: ReadonlySet<string>;
  commitments: ReadonlySet<string>;
  licenceTypes: Readonly<Record<string, LicenceType>>;
};

/** Why an item cannot be published, in sentences; none when it can. */
export function faultsOf(item: ServiceItem, known: Known): string[] {
  return [
    ...unless(known.departments.has(item.department), `department ${item.department} is unknown`),
    ...unless(item.promisedDays <= item.statutoryDays, `promises ${item.promisedDays} days where the law allows ${item.statutoryDays}`),
    ...unless((item.handling === 'instant') === (item.promisedDays === 0), 'is instant exactly when it promises 0 days'),
    ...unless(item.zones.includes('no-meeting') === (item.onsiteVisits === 0), 'belongs to the no-meeting zone exactly when it needs no visit'),
    ...unless(item.result.licenceType === null || item.result.licenceType in known.licenceTypes, `licence type ${item.result.licenceType} is unknown`),
    ...item.materials.flatMap((material) => materialFaults(material, known)),
    ...zoneFaults(item),
    ...item.audience.flatMap((audience) => formFaults(item, audience, known)),
  ];
}

/** The county's promise, computed and not ticked by hand: every required material but the form is fetched. */
export function needsNoCertificate(item: Pick<ServiceItem, 'materials'>): boolean {
  return item.materials.every((one) => one.necessity === 'conditional' || one.isForm || one.licenceTypes.length > 0);
}

function zoneFaults(item: ServiceItem): string[] {
  return unless(!item.zones.includes('no-certificate') || needsNoCertificate(item), 'is in the no-certificate zone but asks for a paper');
}

function materialFaults(one: Material, { licenceTypes, commitments }: Known): string[] {
  return [
    ...unless(one.necessity === 'required' || one.when !== null, `material ${one.code} is conditional without saying when`),
    ...one.licenceTypes.filter((type) => !(type in licenceTypes)).map((type) => `material ${one.code} names the unknown licence type ${type}`),
    ...unless(one.licenceTypes.length === 0 || one.holder !== null, `material ${one.code} does not say whose licence it takes`),
    ...unless(!one.commitment || (one.commitmentCode !== null && commitments.has(one.commitmentCode)), `material ${one.code} may be promised, but commitment ${one.commitmentCode} is unknown`),
  ];
}

function formFaults(item: ServiceItem, audience: Audience, known: Known): string[] {
  const fields = item.form.sections.filter((one) => one.audience === undefined || one.audience === audience).flatMap((one) => one.fields);
  const twice = fields.map((field) => field.key).filter((key, at, keys) => keys.indexOf(key) !== at);
  return [
    ...twice.map((key) => `asks a ${audience} for ${key} twice`),
    ...fields.flatMap((field) => fieldFaults(field, known)),
  ];
}

function fieldFaults(field: FieldSpec, { licenceTypes }: Known): string[] {
  const isChoice = field.kind === 'choice' || field.kind === 'choices';
  const sources = (field.from ?? []).flatMap((source) => ('licence' in source ? [source] : []));
  return [
    ...unless(isChoice === (field.options !== undefined), `field ${field.key} has options exactly when it is a choice`),
    ...unless(!isChoice || typeof field.default !== 'string' || (field.options ?? []).includes(field.default), `field ${field.key} starts with a choice it does not offer`),
    ...sources.filter(({ licence, field: name }) => !licenceTypes[licence]?.fields.some(({ key }) => key === name))
      .map(({ licence, field: name }) => `field ${field.key} is filled from ${licence}.${name}, which does not exist`),
  ];
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
