import type { RoutingRule } from '../../../shared/domain/routing';
import type { Catalogue } from './catalogue';

/** What is wrong between the catalogue's files, each fault a sentence that begins with the file to mend. */
export function faultsBetween({ items, people, licences, officers, reference }: Catalogue): string[] {
  const { calendar, departments, eLicenceCodes, licenceTypes } = reference;
  const known = new Set(people.map(({ personId }) => personId));
  const days = [...calendar.holidays, ...calendar.workingWeekends];
  return [
    ...twice(items.map(({ code }) => code)).map((code) => `items.jsonl: item ${code} is there twice.`),
    ...twice(people.map(({ personId }) => personId)).map((code) => `people.json and enterprises.json: ${code} is there twice.`),
    ...twice(licences.map(({ licenceNo }) => licenceNo)).map((no) => `people.json and enterprises.json: licence ${no} is held twice.`),
    ...twice(officers.map(({ officerId }) => officerId)).map((code) => `officers.json: ${code} is there twice.`),
    ...people.flatMap((one) => (one.kind === 'legal' && !known.has(one.legalPersonId) ? [`enterprises.json: the legal person ${one.legalPersonId} of ${one.personId} is nobody.`] : [])),
    ...officers.flatMap(({ officerId, desks }) => desks.filter((desk) => !(desk in departments)).map((desk) => `officers.json: ${officerId} works at the unknown desk ${desk}.`)),
    ...officers.flatMap(({ officerId, personId }) => (personId !== undefined && !known.has(personId) ? [`officers.json: the person ${personId} of ${officerId} is nobody.`] : [])),
    ...routingFaults(reference.routing, { departments, officers, items }),
    ...Object.keys(licenceTypes).filter((type) => !eLicenceCodes.types[type]).map((type) => `e-licence-codes.json: licence type ${type} has no code.`),
    ...(/^\d{2}:\d{2}$/.test(calendar.closesAt) ? [] : ['calendar.json: closesAt must be a time such as 17:00.']),
    ...days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day)).map((day) => `calendar.json: ${day} is not a day such as 2026-10-01.`),
  ];
}

function routingFaults(rules: readonly RoutingRule[], { departments, officers, items }: { departments: object } & Pick<Catalogue, 'officers' | 'items'>): string[] {
  const isItem = new Set(items.map(({ code }) => code));
  return rules.flatMap((rule) => {
    const desks = rule.when.departments ?? [];
    const pool = 'officers' in rule ? rule.officers.map((officerId) => ({ officerId, found: officers.find((one) => one.officerId === officerId) })) : [];
    return [
      ...desks.filter((desk) => !(desk in departments)).map((desk) => `routing.json: “${rule.says}” names the unknown desk ${desk}.`),
      ...('officers' in rule ? (rule.when.items ?? []).filter((code) => !isItem.has(code)).map((code) => `routing.json: “${rule.says}” names the unknown item ${code}.`) : []),
      ...pool.filter(({ found }) => !found || (desks.length > 0 && !desks.some((desk) => found.desks.includes(desk)))).map(({ officerId }) => `routing.json: “${rule.says}” names ${officerId}, who does not work there.`),
    ];
  });
}

function twice(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
}
