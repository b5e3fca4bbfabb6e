import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { getCase, startCase, submitCase } from '../../shared/contract/cases';
import { listQueue } from '../../shared/contract/desk';
import { eventFor, openBenchHall, quietly, type BenchHall } from './bench-hall';
import { inTurn, ratioLine } from './timing';

const TIMES = Number(process.env['BENCH_TIMES'] ?? 300);
const ITEM = 'DY-JF-0004';
const proofs = Object.fromEntries(['CL0021', 'CL0188', 'CL0544'].map((code) => [code, { by: 'licence' as const }]));

/** Submit, queue page and case read against bare handlers: the same reads and the same write through the same client, nothing else. */
export default async function ratio(): Promise<string[]> {
  const hall = await openBenchHall();
  const bare = bareHandlers(hall);
  const [applicant, clerk] = [await hall.tokenOf('P001'), await hall.tokenOf('O012')];
  const drafts: string[] = [];
  for (let at = 0; at < 2 * (TIMES + 40); at += 1) drafts.push((await hall.ask(startCase, { itemCode: ITEM }, applicant)).caseNo);
  const filed = drafts.at(-1) ?? '';
  const next = () => drafts.pop() ?? '';

  const lines = [
    ratioLine('submit', await inTurn(TIMES, () => hall.ask(submitCase, { caseNo: next(), proofs }, applicant), () => bare.submit(next()))),
    ratioLine('queue page', await inTurn(TIMES, () => hall.ask(listQueue, {}, clerk), () => bare.queue())),
    ratioLine('case read', await inTurn(TIMES, () => hall.ask(getCase, { caseNo: filed }, applicant), () => bare.read(filed))),
  ];
  await hall.engine.stop();
  return lines;

  function bareHandlers({ records: { table } }: BenchHall) {
    const client = table.getDocumentClient();
    const TableName = table.getName();
    const get = async (pk: string, sk: string, ConsistentRead = false) => (await client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead }))).Item ?? {};
    const handler = (work: () => Promise<unknown>) => () =>
      quietly(async () => {
        const event = eventFor(submitCase, { caseNo: 'DY20261123000000005', proofs }, applicant);
        JSON.parse(event.body ?? '{}');
        return { statusCode: 200, body: JSON.stringify(await work()) };
      });
    const wallet = () => client.send(new QueryCommand({
      TableName, KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)', ExpressionAttributeValues: { ':pk': 'HOLDER#P001', ':sk': 'LICENCE#' }, ConsistentRead: true,
    }));
    return {
      submit: (caseNo: string) => handler(async () => {
        const [found] = await Promise.all([get(`CASE#${caseNo}`, 'CASE', true), get('PERSON#P001', 'PERSON')]);
        await wallet();
        const body = { ...(JSON.parse(String(found['body'])) as object), proofs };
        await client.send(new PutCommand({
          TableName, Item: { ...found, version: 2, desk: 'DESK#BARE', deskSort: caseNo, body: JSON.stringify(body) }, ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': 1 },
        }));
        return body;
      })(),
      queue: handler(async () => {
        const { Items = [] } = await client.send(new QueryCommand({
          TableName, IndexName: 'byDesk', Limit: 20, KeyConditionExpression: 'desk = :desk', ExpressionAttributeValues: { ':desk': 'DESK#MZJ' },
        }));
        return Items.map((row) => JSON.parse(String(row['row'])) as object);
      }),
      read: (caseNo: string) => handler(async () => {
        const found = await get(`CASE#${caseNo}`, 'CASE', true);
        return JSON.parse(String(found['body'])) as object;
      })(),
    };
  }
}
