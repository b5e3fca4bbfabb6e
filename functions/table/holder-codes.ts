import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Person } from '../../shared/domain/people/person';
import type { HallTable } from './table';

/** Who has an ID number or a credit code, which stands in the key as its mark: keys are written to logs, and a digest anybody can make is soon guessed. */
export function holderCodesIn(table: HallTable) {
  const codes = new Entity({
    name: 'HolderCode', table, timestamps: false,
    schema: item({ digest: string().key(), personId: string().required('always') }),
    computeKey: ({ digest }) => ({ pk: `CODE#${digest}`, sk: 'HOLDER' }),
  });
  return {
    /** The person's number, under whichever key it was marked. */
    async personWith(code: string): Promise<string | undefined> {
      for (const digest of table.sealing.marksOf(code)) {
        const { Item } = await codes.build(GetItemCommand).key({ digest }).send();
        if (Item) return Item.personId;
      }
      return undefined;
    },
    put: (person: Person) => codes.build(PutItemCommand).item({ digest: table.sealing.marksOf(person.kind === 'legal' ? person.creditCode : person.idNo)[0], personId: person.personId }).send(),
  };
}
