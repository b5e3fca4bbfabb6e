import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { sealed } from '../../functions/partners/ems/sealed';
import { saltOf } from '../../functions/partners/kuaidi100/open-kuaidi100';
import { signOf } from '../../functions/partners/kuaidi100/signature';
import { carrierReports } from '../../shared/contract/carriers';
import type { ReportSender } from '../../shared/domain/delivery/movement';
import { KEYS, keysOf, REPORTS_KEY } from '../setup/carrier-keys';
import { eventFor, openBenchHall, quietly } from './bench-hall';
import { inTurn, ratioLine } from './timing';

const TIMES = Number(process.env['BENCH_TIMES'] ?? 300);

/** A carrier's push, verified and kept, against one conditional write of the same record through the same client. */
export default async function carriers(): Promise<string[]> {
  Object.assign(process.env, KEYS, { CARRIER_KEYS: keysOf(), EMS_URL: 'https://ems.invalid', SF_URL: 'https://sf.invalid', KUAIDI100_URL: 'https://kuaidi100.invalid' });
  const hall = await openBenchHall();
  const { table } = hall.records;
  const [client, TableName] = [table.getDocumentClient(), table.getName()];
  let count = 0;
  const push = (carrier: ReportSender, body: string) => quietly(async () => {
    const event: APIGatewayProxyEvent = { ...eventFor(carrierReports, { carrier, key: REPORTS_KEY, text: '' }, ''), body };
    const { statusCode } = await hall.lambdas.public(event);
    if (statusCode !== 200) throw new Error(`${carrier}: ${statusCode}`);
    return { statusCode, body: '' };
  });
  /** What a handler would do that knew the scan already and trusted everybody. */
  const bare = () => quietly(async () => {
    const waybillNo = `B${(count += 1)}`;
    const row = { carrier: 'SF', waybillNo, parcelNo: null, at: '2026-11-24T17:01:00.000+08:00', kind: 'collected', says: '顺丰速运 已收取快件', place: '大余县', eventId: `${count}` };
    await client.send(new PutCommand({
      TableName, ConditionExpression: 'attribute_not_exists(fate)',
      Item: { pk: `BARE#${waybillNo}`, sk: 'SCAN', _et: 'Movement', carrier: 'SF', waybillNo, place: row.at, fate: 'waiting', desk: 'BARE#WAITING', deskSort: `${row.at}#${count}`, row: JSON.stringify(row) },
    }));
    return { statusCode: 200, body: '' };
  });
  const line = { acceptTime: '2026-11-24 17:01:00', acceptAddress: '大余县', remark: '顺丰速运 已收取快件', opCode: '50' };
  const bodies: Record<ReportSender, (no: string) => string> = {
    sf: (no) => JSON.stringify({ Body: { WaybillRoute: [{ id: no, mailno: no, ...line }] } }),
    ems: (no) => new URLSearchParams({ logitcsInterface: sealed(JSON.stringify({ serialNo: no, responseItems: [{ waybillNo: no, opTime: line.acceptTime, opCode: '203', opDesc: '已收寄', opOrgCity: '赣州市', opOrgName: '大余县' }] }), KEYS.EMS_SIGN_KEY) }).toString(),
    kuaidi100(no) {
      const param = JSON.stringify({ status: 'polling', lastResult: { nu: no, com: 'ems', state: '0', data: [{ ftime: line.acceptTime, context: line.remark, statusCode: '1' }] } });
      return new URLSearchParams({ param, sign: signOf(param, saltOf(KEYS.KUAIDI100_KEY)) }).toString();
    },
  };
  const lines: string[] = [];
  for (const sender of ['sf', 'ems', 'kuaidi100'] as const) lines.push(ratioLine(`a push of ${sender}`, await inTurn(TIMES, () => push(sender, bodies[sender](`${sender}${String((count += 1)).padStart(8, '0')}`)), bare)));
  await hall.stop();
  return lines;
}
