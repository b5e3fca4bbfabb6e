import { isOpenable } from '../../../shared/domain/items/publishing';
import { readCatalogue } from './read-catalogue';
import { CatalogueFault } from './read-files';

/** `npm run catalogue [FOLDER]`: says in a sentence what is wrong with the catalogue, or what is in it. */
const folder = process.argv[2] ?? 'shared/catalogue';
try {
  const { items, policies, people, officers, reference } = readCatalogue(folder);
  const own = items.filter((item) => !item.isExternal);
  const next = own.filter(isOpenable);
  console.log(`The catalogue is sound: ${own.length} items and ${items.length - own.length} of other bodies, ${Object.keys(reference.licenceTypes).length} licence types, ${policies.length} policies, ${people.length} applicants, ${officers.length} officers.`);
  console.log(`Could join the no-certificate zone next: ${next.length} (${next.map((item) => item.code).join(', ')}).`);
} catch (error) {
  if (!(error instanceof CatalogueFault)) throw error;
  console.error(`The catalogue cannot be published. ${error.message}`);
  process.exitCode = 1;
}
