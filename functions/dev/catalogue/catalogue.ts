import type { FactBook } from '../../../shared/domain/benefits/fact';
import type { Policy } from '../../../shared/domain/benefits/policy';
import type { SearchIndex } from '../../../shared/domain/search/search-index';
import type { ServiceItem } from '../../../shared/domain/items/item';
import type { Licence } from '../../../shared/domain/licences/licence';
import type { Officer } from '../../../shared/domain/people/officer';
import type { Person } from '../../../shared/domain/people/person';
import type { DirectoryRow, Reference } from '../../hall';

/** Everything the catalogue's files say, checked. */
export type Catalogue = {
  items: ServiceItem[]; reference: Reference; directory: { rows: DirectoryRow[]; index: SearchIndex };
  policies: Policy[]; facts: FactBook; people: Person[]; licences: Licence[]; officers: Officer[];
};
