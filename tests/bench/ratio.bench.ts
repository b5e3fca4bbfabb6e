import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { getCase, startCase, submitCase } from '../../shared/contract/cases';
import { forecastMaterials } from '../../shared/contract/items';
import { authoriseLicences } from '../../shared/contract/proofs';
import type { Case } from '../../shared/domain/cases/case';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import { listQueue } from '../../shared/contract/desk';
import { eventFor, openBenchHall, quietly, type BenchHall } from './bench-hall';
import { inTurn, ratioLine } from './timing';

const TIMES = Number(process.env['BENCH_TIMES'] ?? 300);
const ITEM = 'DY-JF-0004';

/** Submit, queue page and case read against bare handlers: the same reads, the same question to the share and the same writes through the same clients, nothing else. */
export default async function ratio(): Promise<string[]> {
  const hall = await openBenchHall();
  const bare = bareHandlers(hall);
  const [applicant, clerk] = [await hall.tokenOf('P001'), await hall.tokenOf('O012')];
  const { materials } = await hall.ask(forecastMaterials, { itemCode: ITEM }, applicant);
  const licences = materials.flatMap(({ code, licence }) => (licence ? [{ material: code, licenceNo: licence.licenceNo }] : []));
  const proofs = Object.fromEntries(licences.map(({ material, licenceNo }) => [material, { by: 'licence' as const, licenceNo }]));
  const drafts: string[] = [];
  for (let at = 0; at < 2 * (TIMES + 40); at += 1) {
    const { caseNo } = await hall.ask(startCase, { itemCode: ITEM }, applicant);
    await hall.ask(authoriseLicences, { caseNo, licences, textVersion: AUTHORISATION_TEXT }, applicant);
    drafts.push(caseNo);
  }
  const filed = drafts.at(-1) ?? '';
  const next = () => drafts.pop() ?? '';

  const lines = [
    ratioLine('submit', await inTurn(TIMES, () => hall.ask(submitCase, { caseNo: next(), proofs }, applicant), () => bare.submit(next()))),
    ratioLine('queue page', await inTurn(TIMES, () => hall.ask(listQueue, {}, clerk), () => bare.queue())),
    ratioLine('case read', await inTurn(TIMES, () => hall.ask(getCase, { caseNo: filed }, applicant), () => bare.read(filed))),
  ];
  await hall.stop();
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
    const source = sourceOf(hall);
    return {
      submit: (caseNo: string) => handler(async () => {
        const [found] = await Promise.all([get(`CASE#${caseNo}`, 'CASE', true), get('PERSON#P001', 'PERSON')]);
        await wallet();
        const before = JSON.parse(table.sealing.open(String(found['body']))) as Case;
        await source.pull(before);
        const body = { ...before, proofs };
        await client.send(new PutCommand({
          TableName, Item: { ...found, version: 3, desk: 'DESK#BARE', deskSort: caseNo, body: JSON.stringify(body) }, ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': 2 },
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
        return JSON.parse(table.sealing.open(String(found['body']))) as object;
      })(),
    };
  }
}

/** The licences of a draft asked of their source, with a receipt for each. */
function sourceOf({ hall }: BenchHall) {
  return {
    async pull({ caseNo, authorisation: grant, item }: Case): Promise<void> {
      if (!grant) throw new Error(`${caseNo} has no consent`);
      const person = await hall.people.find('P001');
      if (person?.kind !== 'natural') throw new Error('Nobody is P001');
      const types = grant.licences.map((one) => one.type);
      await hall.licenceShare.pull({ requestId: hall.newKey(), holder: { name: person.name, code: person.idNo, kind: 'natural' }, types, purpose: grant.purpose, item, caseNo, grant });
      await hall.receipts.put(grant.licences.map(({ licenceNo, name, holderId }) => ({
        receiptId: hall.newKey(), holderId, at: grant.grantedAt, licenceNo, licenceName: name, by: { kind: 'hall', name: '', department: null }, caseNo, itemName: item.name, purpose: grant.purpose, fields: [], result: 'fetched',
      })));
    },
  };
}
