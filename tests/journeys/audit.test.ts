import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AttributeValue, DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { getCaseReceipt, listAuditRoots } from '../../shared/contract/audit';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import type { CaseReceipt } from '../../shared/domain/audit/verify-receipt';
import { localClient } from '../../functions/dev/engine';
import { handler as clock } from '../../functions/entries/clock';
import { theHall } from '../../functions/entries/the-hall';
import { recheckRoot } from '../../functions/find/audit-root';
import { chain } from '../../functions/find/chain';
import { publishAuditRoot } from '../../functions/handlers/audit/publish-audit-root';
import { file } from '../setup/filing';
import { TABLE } from '../setup/seeded-data';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

const DAY = '2026-11-23';
let hall: TestHall;
let folder: string;
let [caseNo, otherNo] = ['', ''];

beforeAll(async () => {
  hall = await openTestHall();
  folder = mkdtempSync(join(tmpdir(), 'hall-receipt-'));
  hall.setClock(`${DAY}T09:20:00+08:00`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await hall.close();
});

/** 曾国良's receipt of this case, signed in anew: the clock is moved by days. */
const mine = async () => (await hall.as('P001')).get(getCaseReceipt, { caseNo });
const told = ({ events }: CaseReceipt) => events.map(({ kind, what, name }) => (kind === 'step' ? what : `${name} ${what}`));
/** The third event of his case as it is in the table, and with another name in it. */
const third = () => ({ TableName: TABLE, Key: { pk: { S: `CASE#${caseNo}` }, sk: { S: 'AUDIT#000003' } } });
const misnamed = (item: Record<string, AttributeValue>) => ({ ...item, body: { S: (item['body']?.S ?? '').replace(/"name":"[^"]*"/, '"name":"他人"') } });
/** The real command, as a process of its own. */
const verify = (receipt: unknown, roots = 'audit-roots.json') => new Promise<{ code: number; says: string }>((resolve) => {
  const saved = join(folder, `receipt-${Math.random()}.json`);
  writeFileSync(saved, JSON.stringify(receipt));
  const script = ['--import', 'tsx', 'functions/dev/verify-receipt.ts', saved, '--roots', join(folder, roots)];
  execFile(process.execPath, script, (error, out, complaint) => resolve({ code: error ? Number(error.code) : 0, says: out + complaint }));
});

test('曾国良 files, 彭博 looks, takes it and accepts it; his chief looks too: nothing is published before the day is over', async () => {
  const [elder, clerk, chief] = await Promise.all([hall.as('P001'), hall.as('O012'), hall.as('O037')]);
  caseNo = (await file(elder, 'DY-JF-0004')).caseNo;
  await until(async () => (await hall.records.audit.recent(caseNo)).at(-1)?.what === 'submit');
  await clerk.get(getDeskCase, { caseNo });
  await Promise.all([clerk.get(getDeskCase, { caseNo }), clerk.get(getDeskCase, { caseNo })]);
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept', message: '材料不在有效期内的请补拍。', note: '与村委会电话核对过' });
  await chief.get(getDeskCase, { caseNo });
  otherNo = (await file(await hall.as('P002'), 'DY-JF-0004')).caseNo;
  expect(await elder.ask(getCaseReceipt, { caseNo })).toMatchObject({ status: 409, refusal: 'RootAwaited', body: { about: { from: '2026-11-24' } } });
  expect(await clock({ schedule: 'publishAuditRoot' })).toBe(1);
  expect((await elder.ask(getCaseReceipt, { caseNo })).refusal).toBe('RootAwaited');
  expect((await hall.anyone.get(listAuditRoots, {})).roots).toMatchObject([{ day: '2026-11-22', cases: 0 }]);
});

test('the day ends, its root is published once, and the receipt tells who did and saw what', async () => {
  hall.setClock('2026-11-24T00:20:00+08:00');
  const [first, second] = await Promise.all([clock({ schedule: 'publishAuditRoot' }), clock({ schedule: 'publishAuditRoot' })]);
  expect([first, second, await clock({ schedule: 'publishAuditRoot' })]).toEqual([1, expect.any(Number), 0]);
  const { roots } = await hall.anyone.get(listAuditRoots, {});
  expect(roots).toMatchObject([{ day: DAY, cases: 2, previous: roots[1]?.hash }, { day: '2026-11-22' }]);
  const receipt = await mine();
  expect(told(receipt).filter((one) => one !== 'start' && one !== 'authorise')).toEqual(['submit', '彭博 case', 'take', 'accept', '姚远 case']);
  expect(receipt.events.find(({ what }) => what === 'accept')).toMatchObject({ by: 'officer', who: 'O012', name: '彭博', to: 'accepted', message: '材料不在有效期内的请补拍。' });
  expect(JSON.stringify(receipt)).not.toContain('村委会');
  expect((await (await hall.as('P002')).ask(getCaseReceipt, { caseNo })).refusal).toBe('CaseNotFound');

  await (await hall.as('O012')).get(getDeskCase, { caseNo });
  const [last] = receipt.events.slice(-1);
  await hall.records.audit.putProof({ caseNo, day: '2026-12-31', upTo: receipt.upTo + 1, hash: last?.hash ?? '', path: [] });
  expect(await mine()).toEqual(receipt);
});

test('the saved receipt verifies offline; one changed, dropped or moved thing in it is found', async () => {
  writeFileSync(join(folder, 'audit-roots.json'), JSON.stringify(await hall.anyone.get(listAuditRoots, {})));
  const receipt = await mine();
  const { events } = receipt;
  const others = await (await hall.as('P002')).get(getCaseReceipt, { caseNo: otherNo });
  const changed = (change: Partial<CaseReceipt>) => verify({ ...receipt, ...change });
  const flipped = events.map((event) => (event.message ? { ...event, message: event.message.replace('不在', '在') } : event));
  const found = await Promise.all([
    verify(receipt), changed({ events: flipped }), changed({ events: events.filter(({ seq }) => seq !== 4) }),
    changed({ events: events.slice(0, -1) }),
  ]);
  expect(found.map(({ code, says }) => [code, says.split('。')[0]])).toEqual([
    [0, `存证属实：截至 ${DAY} 的 ${events.length} 条记录完整，没有改动`], [1, `第 ${events.find(({ message }) => message)?.seq} 条记录被改动过`], [1, '缺少第 4 条记录'], [1, `缺少第 ${events.length} 条记录`],
  ]);
  const more = await Promise.all([
    changed({ events: [...events.slice(0, 2), ...events.slice(2, 4).reverse(), ...events.slice(4)] }), changed({ path: others.path }), verify('no receipt'), verify(receipt, 'none.json'),
  ]);
  expect(more.map(({ code, says }) => [code, says.slice(0, 5)])).toEqual([[1, '从第 3 '], [1, '这份存证与'], [1, '无法读取 '], [1, '无法读取 ']]);
});

test('the stream twice, the clock and two officers at once make one chain', async () => {
  const open = await theHall();
  const [clerk, chief] = await Promise.all([hall.as('O012'), hall.as('O037')]);
  const filed = { caseNo: (await file(await hall.as('P001'), 'DY-JF-0004')).caseNo };
  const one = await hall.records.cases.find(filed.caseNo);
  if (!one) throw new Error('filed, and not found');
  await Promise.all([chain(open, one), chain(open, one), clerk.get(getDeskCase, filed), chief.get(getDeskCase, filed), clock({ schedule: 'publishAuditRoot' })]);
  await chain(open, one);
  const events = await hall.records.audit.ofCase(filed.caseNo);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.filter(({ kind }) => kind === 'step').map(({ what }) => what)).toEqual(one.steps.map(({ action }) => action));
  expect(events.filter(({ kind }) => kind === 'look').map(({ who }) => who).sort()).toEqual(['O012', 'O037']);
});

test('an event that is altered or dropped in the table gives another root, and its case is named', async () => {
  const open = await theHall();
  const { root } = (await hall.records.audit.findRoot(DAY)) ?? {};
  expect(await recheckRoot(open, DAY)).toEqual({ root, faults: [] });
  const client = localClient(hall.endpoint);
  const { Item = {} } = await client.send(new GetItemCommand(third()));
  const tamper = async (work: () => Promise<unknown>) => {
    await work();
    const found = await recheckRoot(open, DAY);
    await client.send(new PutItemCommand({ TableName: TABLE, Item }));
    return { isSame: found.root === root, faults: found.faults };
  };
  expect(await tamper(() => client.send(new PutItemCommand({ TableName: TABLE, Item: misnamed(Item) })))).toEqual({ isSame: false, faults: [{ caseNo, fault: 'EventAltered', seq: 3 }] });
  expect(await tamper(() => client.send(new DeleteItemCommand(third())))).toEqual({ isSame: false, faults: [{ caseNo, fault: 'EventMissing', seq: 3 }] });
  expect((await recheckRoot(open, DAY)).root).toBe(root);
  client.destroy();
});

test('no event and no root is ever written over', async () => {
  const [first] = await hall.records.audit.ofCase(caseNo);
  if (!first) throw new Error('no events');
  expect(await hall.records.audit.append({ ...first, name: '他人' })).toBe(false);
  expect((await hall.records.audit.ofCase(caseNo))[0]).toEqual(first);
  const root = await hall.records.audit.findRoot(DAY);
  if (!root) throw new Error('no root');
  expect(await hall.records.audit.putRoot({ ...root, cases: 9 })).toBe(false);
  expect(await hall.records.audit.findRoot(DAY)).toEqual(root);
});

test('days on which the clock stood still get their roots, one after the other, and what was altered meanwhile is told though nobody asks', async () => {
  const client = localClient(hall.endpoint);
  const { Item = {} } = await client.send(new GetItemCommand(third()));
  await client.send(new PutItemCommand({ TableName: TABLE, Item: misnamed(Item) }));
  hall.setClock('2026-11-28T03:00:00+08:00');
  const told: unknown[] = [];
  expect(await publishAuditRoot(await theHall(), (line) => told.push(line))).toBe(4);
  await client.send(new PutItemCommand({ TableName: TABLE, Item }));
  client.destroy();
  const accident = { accident: 'auditChain', record: caseNo, fault: 'EventAltered', seq: 3 };
  expect(told).toEqual(expect.arrayContaining([accident, { ...accident, day: DAY }, { accident: 'auditRoot', record: DAY }]));

  const { roots } = await hall.anyone.get(listAuditRoots, {});
  expect(roots.map(({ day }) => day.slice(8))).toEqual(['27', '26', '25', '24', '23', '22']);
  expect(roots.slice(0, -1).map(({ previous }) => previous)).toEqual(roots.slice(1).map(({ hash }) => hash));
  writeFileSync(join(folder, 'later.json'), JSON.stringify({ roots }));
  const receipt = await mine();
  expect([receipt.day, (await verify(receipt, 'later.json')).code]).toEqual(['2026-11-24', 0]);
});
