import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { CountedClaim } from '../../shared/domain/figures/count-claim';
import type { EffectRecords } from '../hall';
import type { Cursors } from './cursors';
import { figuresReadIn } from './figures';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Judged in milliseconds, answered far below what an answer may weigh. */
const PAGE = 500;

/** Beside each policy its claims as far as they are counted: each moves on together with the figures, so that nothing counts twice. */
export function effectsIn(table: HallTable, cursors: Cursors): EffectRecords {
  const claim = new Entity({
    name: 'CountedClaim', table, timestamps: false,
    schema: item({ policy: string().key(), claimNo: string().key(), version: number().required('always'), body: json<CountedClaim>().required('always') }),
    computeKey: ({ policy, claimNo }) => ({ pk: `POLICY#${policy}`, sk: `CLAIM#${claimNo}` }),
  });
  const replay = new Entity({
    name: 'ReplaySeen', table, timestamps: false,
    schema: item({ policy: string().key(), officerId: string().key(), follows: number().key(), digest: string().key() }),
    computeKey: ({ policy, officerId, follows, digest }) => ({ pk: `POLICY#${policy}`, sk: `REPLAY#${officerId}#${follows}#${digest}` }),
  });
  const { add } = figuresReadIn(table);
  return {
    async counted(policy, claimNo) {
      const { Item } = await claim.build(GetItemCommand).key({ policy, claimNo }).options({ consistent: true }).send();
      return Item?.body;
    },
    count({ before, after, counters }) {
      const condition = before ? { attr: 'version', eq: before.version } as const : { attr: 'version', exists: false } as const;
      const mark = claim.build(PutTransaction).item({ policy: after.policy, claimNo: after.claimNo, version: after.version, body: after }).options({ condition });
      return kept(() => execute(mark, ...counters.map(add)));
    },
    async listSince(policy, day, asked, cursor) {
      const list = `POLICY#${policy}#${asked}`;
      const start = cursors.read(list, cursor);
      // A claim's number begins with the day it was begun.
      const range: { between: [string, string] } = { between: [`CLAIM#DX${day.replaceAll('-', '')}`, 'CLAIM#DX~'] };
      const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ partition: `POLICY#${policy}`, range }).entities(claim)
        .options({ entityAttrFilter: false, limit: PAGE, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const further = cursors.write(list, LastEvaluatedKey);
      return { rows: Items.map(({ body }) => body), ...(further ? { cursor: further } : {}) };
    },
    noteReplay: async (seen) => void (await replay.build(PutItemCommand).item(seen).send()),
    async isReplayed(seen) {
      const { Item } = await replay.build(GetItemCommand).key(seen).options({ consistent: true }).send();
      return Item !== undefined;
    },
  };
}
