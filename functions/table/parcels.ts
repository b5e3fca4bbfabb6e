import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import type { DeliveryWish } from '../../shared/domain/delivery/wish';
import type { PackedParcel, Page, ParcelRecords } from '../hall';
import type { Cursors } from './cursors';
import { json } from './json';
import { kept } from './lost-race';
import { listPartition, packParcel, parcelRecordOf } from './packed-parcel';
import { sealed } from './sealed';
import type { HallTable } from './table';

const PAGE = 50;
/** Wishes whose case has no parcel yet; the clock looks at them in case the stream lost the case's end. */
const WAITING = 'WISHES#WAITING';
const waits = ({ way, parcelNo }: DeliveryWish) => way !== 'phone' && parcelNo === null;

/** A waybill is one parcel's for good. */
const nobodyElses = (parcelNo: string) => ({ or: [{ attr: 'parcelNo' as const, exists: false }, { attr: 'parcelNo' as const, eq: parcelNo }] });

/** A parcel's own writes, for whoever changes it together with something else (a carrier's report). */
export function parcelWritesIn(table: HallTable) {
  const parcels = new Entity({
    name: 'Parcel', table, timestamps: false,
    schema: item({
      parcelNo: string().key(), version: number().required('always'), owner: string().required('always'), ownerSort: string().required('always'), desk: string().optional(), deskSort: string().optional(),
      row: json<PackedParcel>().required('always'), body: sealed<Parcel>(table).required('always'),
    }),
    computeKey: ({ parcelNo }) => ({ pk: `PARCEL#${parcelNo}`, sk: 'PARCEL' }),
  });
  const waybills = new Entity({
    name: 'Waybill', table, timestamps: false, schema: item({ carrier: string().key(), waybillNo: string().key(), parcelNo: string().required('always') }),
    computeKey: ({ carrier, waybillNo }) => ({ pk: `WAYBILL#${carrier}#${waybillNo}`, sk: 'WAYBILL' }),
  });
  const posted = new Entity({
    name: 'PostedParcel', table, timestamps: false, schema: item({ month: string().key(), parcelNo: string().key(), body: json<PackedParcel>().required('always') }),
    computeKey: ({ month, parcelNo }) => ({ pk: `POSTED#${month}`, sk: `PARCEL#${parcelNo}` }),
  });
  /** What stands beside a parcel once it travels: its waybill, and its line in the month's ledger. */
  const beside = (after: Parcel) => [
    ...(after.order?.waybillNo ? [waybills.build(PutTransaction).item({ carrier: after.order.carrier, waybillNo: after.order.waybillNo, parcelNo: after.parcelNo }).options({ condition: nobodyElses(after.parcelNo) })] : []),
    ...(after.handOver ? [posted.build(PutTransaction).item({ month: after.handOver.at.slice(0, 7), parcelNo: after.parcelNo, body: packParcel(after) })] : []),
  ];
  return {
    parcels, waybills, posted,
    open: (first: Parcel) => [parcels.build(PutTransaction).item(parcelRecordOf(first)).options({ condition: { attr: 'version', exists: false } }), ...beside(first)],
    /** The next version, if `after.version` is still the one on record. */
    next: (after: Parcel) => [parcels.build(PutTransaction).item(parcelRecordOf({ ...after, version: after.version + 1 })).options({ condition: { attr: 'version', eq: after.version } }), ...beside(after)] as const,
  };
}

export function parcelsIn(table: HallTable, cursors: Cursors): ParcelRecords {
  const writes = parcelWritesIn(table);
  const wishes = new Entity({
    name: 'DeliveryWish', table, timestamps: false, schema: item({ caseNo: string().key(), version: number().required('always'), desk: string().optional(), deskSort: string().optional(), row: json<{ caseNo: string }>().required('always'), body: sealed<DeliveryWish>(table).required('always') }),
    computeKey: ({ caseNo }) => ({ pk: `CASE#${caseNo}`, sk: 'DELIVERY' }),
  });
  const wishOf = (after: DeliveryWish) => ({
    caseNo: after.caseNo, version: after.version + 1, ...(waits(after) ? { desk: WAITING, deskSort: `${after.savedAt}#${after.caseNo}` } : {}), row: { caseNo: after.caseNo }, body: { ...after, version: after.version + 1 },
  });
  const onVersion = ({ version }: DeliveryWish) => (version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: version } as const);
  const wishWrite = (after: DeliveryWish) => wishes.build(PutTransaction).item(wishOf(after)).options({ condition: onVersion(after) });
  async function list(index: 'byOwner' | 'byDesk', partition: string, cursor: string | undefined, isNewestFirst = false): Promise<Page<PackedParcel>> {
    const start = cursors.read(partition, cursor);
    const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index, partition }).options({ limit: PAGE, reverse: isNewestFirst, ...(start ? { exclusiveStartKey: start } : {}) }).send();
    const further = cursors.write(partition, LastEvaluatedKey);
    return { rows: Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as PackedParcel), ...(further ? { cursor: further } : {}) };
  }
  return {
    pack: packParcel,
    async find(parcelNo) {
      return (await writes.parcels.build(GetItemCommand).key({ parcelNo }).options({ consistent: true }).send()).Item?.body;
    },
    async ofWaybill(carrier, waybillNo) {
      return (await writes.waybills.build(GetItemCommand).key({ carrier, waybillNo }).options({ consistent: true }).send()).Item?.parcelNo;
    },
    begin: (first, wished, previous) => kept(() => execute(...writes.open(first), ...wished.map(wishWrite), ...(previous ? writes.next(previous) : []))),
    record: (after, wished = []) => kept(() => execute(...writes.next(after), ...wished.map(wishWrite))),
    async wish(caseNo) {
      return (await wishes.build(GetItemCommand).key({ caseNo }).options({ consistent: true }).send()).Item?.body;
    },
    keepWish: (after) => kept(() => wishes.build(PutItemCommand).item(wishOf(after)).options({ condition: onVersion(after) }).send()),
    async listWaiting(atMost) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: WAITING }).options({ limit: atMost }).send();
      return Items.map((found) => (JSON.parse(String((found as { row: unknown }).row)) as { caseNo: string }).caseNo);
    },
    listByOwner: (personId, cursor) => list('byOwner', `PARCELS#${personId}`, cursor, true),
    list: (one, cursor, point) => list('byDesk', listPartition(one, point), cursor),
    async ledger(month) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `POSTED#${month}` }).entities(writes.posted).options({ maxPages: Infinity }).send();
      // What an earlier release wrote counted no copies, and knew no stay at a point.
      return Items.map(({ body }) => ({ ...body, copies: body.copies ?? 0, atPointAt: body.atPointAt ?? null }));
    },
  };
}
