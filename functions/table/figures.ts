import { Entity } from 'dynamodb-toolbox/entity';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { $add } from 'dynamodb-toolbox/entity/actions/update';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { figureNames, type Counter, type Figures } from '../../shared/domain/figures/figure';
import type { Figured } from '../hall';
import type { HallTable } from './table';

const count = () => number().optional();

/** One small record for each period and subject; a count is added to where it stands, never written over. */
function figureEntity(table: HallTable) {
  return new Entity({
    name: 'Figure', table, timestamps: false,
    schema: item({
      period: string().key(), subject: string().key(), says: string().optional(),
      received: count(), decided: count(), onTime: count(), late: count(), rated: count(), satisfied: count(), forecast: count(), hit: count(), taken: count(), notices: count(),
      second: count(), minutes: count(), cases: count(), lateNow: count(), soonNow: count(), inTimeNow: count(), restingNow: count(), untakenNow: count(),
      known: count(), knownFen: count(), notified: count(), notifiedFen: count(), claimed: count(), claimedFen: count(), paid: count(), paidFen: count(),
    }),
    computeKey: ({ period, subject }) => ({ pk: `FIGURES#${period}`, sk: subject }),
  });
}

export function figuresReadIn(table: HallTable) {
  const entity = figureEntity(table);
  const found = async (period: string, range?: { beginsWith: string } | { between: [string, string] }): Promise<Figured[]> => {
    const { Items = [] } = await table.build(QueryCommand).query({ partition: `FIGURES#${period}`, ...(range ? { range } : {}) }).entities(entity).options({ entityAttrFilter: false, maxPages: Infinity }).send();
    return Items.map((one) => ({ subject: one.subject, ...(one.says ? { says: one.says } : {}), figures: figuresOf(one) }));
  };
  return {
    /** What a transaction adds to one record. */
    add({ period, subject, says, adds }: Counter) {
      const added = Object.fromEntries(Object.entries(adds).map(([name, by]) => [name, $add(by)]));
      return entity.build(UpdateTransaction).item({ period, subject, ...(says ? { says } : {}), ...added });
    },
    read: (period: string, beginsWith?: string) => found(period, beginsWith === undefined ? undefined : { beginsWith }),
    async history(itemCode: string, from: string, to: string) {
      const rows = await found(`HISTORY#${itemCode}`, { between: [from, `${to}~`] });
      const histogram: Record<number, number> = {};
      for (const { subject, figures: { cases = 0 } } of rows) {
        const slot = Number(subject.slice('YYYY-MM#'.length));
        histogram[slot] = (histogram[slot] ?? 0) + cases;
      }
      return histogram;
    },
  };
}

function figuresOf(one: Figures): Figures {
  return Object.fromEntries(figureNames.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]])));
}
