import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCase, startCase } from '../../shared/contract/cases';
import { getHealth } from '../../shared/contract/hall';
import { getHall } from '../../shared/contract/items';
import { clientOf, signInAs } from '../setup/client';
import { commandOf, failedStart, startHall } from '../setup/started-hall';
import { until } from '../setup/until';

const folders: string[] = [];
const newFolder = () => folders[folders.push(mkdtempSync(join(tmpdir(), 'hall-start-'))) - 1] ?? '';
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('the hall opens, keeps its data between starts, can be set to another day, and Ctrl-C stops every process', async () => {
  const folder = newFolder();
  const first = await startHall(folder);
  expect(first.output()).toContain(first.address.replace('127.0.0.1', 'localhost'));
  expect((await clientOf(first.address).get(getHall, {})).counts).toEqual({ items: 284, person: 93, enterprise: 174, both: 17, external: 26 });
  const { caseNo } = await (await signInAs(first.address, 'P001')).get(startCase, { itemCode: 'DY-JF-0004' });
  const pids = (['engine', 'gateway', 'worker'] as const).map((part) => first.pidOf(part) ?? 0);
  expect(pids.every((pid) => pid > 0)).toBe(true);
  expect(await first.stop()).toBe(0);
  await until(async () => pids.every((pid) => commandOf(pid) === ''));

  const second = await startHall(folder);
  expect((await (await signInAs(second.address, 'P001')).get(getCase, { caseNo })).state).toBe('draft');
  const page = await fetch(second.address);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  // Its clock can be set, so that days can be shown.
  await fetch(`${second.address}/dev/clock`, { method: 'POST', body: JSON.stringify({ now: '2027-02-28T23:59:00+08:00' }) });
  expect((await clientOf(second.address).get(getHealth, {})).now).toMatch(/^2027-02-28T23:59:0/);
  await second.stop();
}, 60_000);

const sentence = /^[^\n]+\.$/;

test('a busy port, a taken folder, a broken catalogue, a missing engine: one plain sentence each', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, resolve));
  const address = busy.address();
  const port = String(address && typeof address === 'object' ? address.port : 0);
  const broken = newFolder();
  cpSync('shared/catalogue', broken, { recursive: true });
  writeFileSync(join(broken, 'items.jsonl'), '{"code":');
  const taken = newFolder();
  const open = await startHall(taken);
  const told = await Promise.all([
    failedStart({ PORT: port, HALL_DATA: newFolder() }),
    failedStart({ PORT: '47001', HALL_DATA: taken }),
    failedStart({ PORT: '47002', HALL_DATA: newFolder(), HALL_CATALOGUE: broken }),
    failedStart({ PORT: '47003', HALL_DATA: newFolder(), DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' }),
    failedStart({ PORT: 'eight', HALL_DATA: newFolder() }),
  ]);
  await open.stop();
  busy.close();
  expect(told.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
  for (const { said } of told) expect(said).toMatch(sentence);
  expect(told.map(({ said }) => said)).toEqual([
    expect.stringContaining(`Port ${port} is taken`), expect.stringContaining('Another hall'), expect.stringContaining('items.jsonl line 1: not valid JSON'),
    expect.stringContaining('does not answer'), expect.stringContaining('PORT must be a number'),
  ]);
}, 60_000);
