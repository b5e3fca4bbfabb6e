import { everyItemFiles, localItems } from './every-item';

test('the county has 284 items of its own', () => expect(localItems).toHaveLength(284));

describe('each of them can be filed end to end with only what its data allows', () => everyItemFiles(localItems));
