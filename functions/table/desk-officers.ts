import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Officer } from '../../shared/domain/people/officer';
import { json } from './json';
import type { HallTable } from './table';

/** Who works a desk: a row for each officer who has it among theirs. */
export function deskOfficersIn(table: HallTable) {
  const entity = new Entity({
    name: 'DeskOfficer', table, timestamps: false,
    schema: item({ desk: string().key(), officerId: string().key(), body: json<Officer>().required('always') }),
    computeKey: ({ desk, officerId }) => ({ pk: `DESKOFFICERS#${desk}`, sk: `OFFICER#${officerId}` }),
  });
  return {
    async at(desk: string): Promise<Officer[]> {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `DESKOFFICERS#${desk}` }).entities(entity).options({ entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map(({ body }) => body);
    },
    put: (officer: Officer) => Promise.all(officer.desks.map((desk) => entity.build(PutItemCommand).item({ desk, officerId: officer.officerId, body: officer }).send())),
  };
}
