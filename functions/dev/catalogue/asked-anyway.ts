import { array, pipe, minLength, strictObject, string } from 'valibot';
import { askedAgain, askedAgainFaults, type AskedAnyway } from '../../../shared/domain/items/asked-again';
import type { ServiceItem } from '../../../shared/domain/items/item';
import type { LicenceType } from '../../../shared/domain/licences/licence-type';
import type { Officer } from '../../../shared/domain/people/officer';
import type { CatalogueFiles } from './read-files';

const FILE = 'asked-anyway.json';
const text = pipe(string(), minLength(1));
const shape = array(strictObject({ item: text, field: text, who: text, why: text }));

type Known = { items: readonly ServiceItem[]; officers: readonly Officer[]; licenceTypes: Readonly<Record<string, LicenceType>> };

/** Forms that ask for what a licence says, without a publisher's reason; and reasons that are nobody's or for nothing. */
export function askedAnywayFaults(files: CatalogueFiles, { items, officers, licenceTypes }: Known): string[] {
  const anyway: AskedAnyway[] = files.of(FILE, shape);
  const isPublisher = (who: string) => officers.some(({ officerId, role }) => officerId === who && role === 'publisher');
  const isAsked = ({ item, field }: AskedAnyway) => items.some((one) => one.code === item && askedAgain(one, licenceTypes).some((again) => again.field === field));
  return [
    ...items.flatMap((item) => askedAgainFaults(item, licenceTypes, anyway).map((fault) => `forms: item ${item.code} ${fault}.`)),
    ...anyway.filter(({ who }) => !isPublisher(who)).map(({ item, field, who }) => `${FILE}: ${who}, who lets item ${item} ask for ${field}, is no publisher.`),
    ...anyway.filter((one) => !isAsked(one)).map(({ item, field }) => `${FILE}: item ${item} does not ask for a ${field} that a licence says.`),
  ];
}
