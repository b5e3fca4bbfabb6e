import { listMyLicences } from '../../shared/contract/licences';
import { startCase, actOnMyCase } from '../../shared/contract/cases';
import { casesTouched } from '../../functions/find/cases-touched';
import { theHall } from '../../functions/entries/the-hall';
import { followLicenceChanges } from '../../functions/handlers/licences/follow-licence-changes';
import type { Hall } from '../../functions/hall';
import type { LicenceChange } from '../../shared/domain/licences/shared-licence';
import type { Receipt } from '../../shared/domain/licences/receipt';
import { fetchedProofs, submit } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let real: Hall;
let told: Record<string, unknown>[];
beforeAll(async () => {
  hall = await openTestHall();
  real = await theHall();
});
afterAll(() => hall.close());
beforeEach(() => {
  told = [];
  return hall.share.control({ clear: true });
});

const follow = (changed: Partial<Hall> = {}) => followLicenceChanges({ ...real, ...changed }, (line) => told.push(line));
const held = async (holder: string, licenceNo: string) => {
  const found = await real.licences.find(holder, licenceNo);
  if (!found) throw new Error(`No ${licenceNo}`);
  return found;
};

test('a licence that is suspended, changed or revoked elsewhere is so in the wallet', async () => {
  await hall.share.control({ change: { no: 'SIM-SSC-0112', state: '02' } });
  expect(await follow()).toBe(1);
  const zeng = await hall.as('P001');
  const shown = async () => (await zeng.get(listMyLicences, {})).licences.find(({ licenceNo }) => licenceNo === 'SIM-SSC-0112');
  expect(await shown()).toMatchObject({ status: 'suspended' });
  await hall.share.control({ change: { no: 'SIM-SSC-0112', state: '01', validTo: '2036-05-10', fields: { bank: '农业银行' } } });
  await hall.share.control({ change: { no: 'SIM-HUKOU-0111', state: '04' } });
  expect(await follow()).toBe(2);
  expect(await shown()).toMatchObject({ status: 'valid', validTo: '2036-05-10', fields: expect.arrayContaining([expect.objectContaining({ key: 'bank', value: '农业银行' })]) });
  expect(await held('P001', 'SIM-HUKOU-0111')).toMatchObject({ status: 'cancelled' });
  expect((await held('P001', 'SIM-SSC-0112')).eLicenceId).toMatch(/\.003\..$/);
});

test('the feed read twice changes nothing', async () => {
  await hall.share.control({ change: { no: 'SIM-SSC-0115', state: '03' } });
  const before = await real.licenceFeed.read();
  await follow();
  const once = await held('P002', 'SIM-SSC-0115');
  const replace = jest.fn(real.licences.replace);
  await follow({ licenceFeed: { ...real.licenceFeed, read: async () => before }, licences: { ...real.licences, replace } });
  expect([await held('P002', 'SIM-SSC-0115'), replace.mock.calls.length]).toEqual([once, 0]);
  expect((await real.licenceFeed.read()).seq).toBe(before.seq + 1);
});

test('two clocks at once move the mark on once', async () => {
  await hall.share.control({ change: { no: 'SIM-SSC-0115', state: '01' } });
  const { seq, version } = await real.licenceFeed.read();
  await Promise.all([follow(), follow()]);
  expect(await real.licenceFeed.read()).toMatchObject({ seq: seq + 1, version: version + 1, aside: [] });
  expect(await held('P002', 'SIM-SSC-0115')).toMatchObject({ status: 'valid' });
});

test('no answer moves nothing on, and what happened meanwhile is read later', async () => {
  const { seq } = await real.licenceFeed.read();
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0113', state: '02' }, faults: { down: 2 } });
  expect([await follow(), (await real.licenceFeed.read()).seq]).toEqual([0, seq]);
  expect([await follow(), (await real.licenceFeed.read()).seq]).toEqual([1, seq + 1]);
  expect(await held('P002', 'SIM-ID_CARD-0113')).toMatchObject({ status: 'suspended' });
});

test('an entry whose seal is broken is passed over', async () => {
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0113', state: '03', isPoison: true } });
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0117', state: '02' } });
  await follow();
  expect([await held('P002', 'SIM-ID_CARD-0113'), await held('P003', 'SIM-ID_CARD-0117')].map(({ status }) => status)).toEqual(['suspended', 'suspended']);
});

test('one that cannot be acted on is told and comes again; others go on, its own successors wait for it', async () => {
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0113', state: '03' } });
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0117', state: '01' } });
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0113', state: '01' } });
  const cannot: Hall['licences'] = { ...real.licences, replace: async (before, after) => before.licenceNo !== 'SIM-ID_CARD-0113' && real.licences.replace(before, after) };
  await follow({ licences: cannot });
  expect([await held('P002', 'SIM-ID_CARD-0113'), await held('P003', 'SIM-ID_CARD-0117')].map(({ status }) => status)).toEqual(['suspended', 'valid']);
  expect(told).toContainEqual(expect.objectContaining({ accident: 'licenceChangeAside', tries: 1 }));
  expect((await real.licenceFeed.read()).aside.map(({ tries }) => tries)).toEqual([1, 0]);
  expect(await follow()).toBe(2);
  expect(await held('P002', 'SIM-ID_CARD-0113')).toMatchObject({ status: 'valid' });
  expect((await real.licenceFeed.read()).aside).toEqual([]);
});

test('after ten tries it is told as lost', async () => {
  await hall.share.control({ change: { no: 'SIM-ID_CARD-0113', state: '07' } });
  const cannot: Hall['licences'] = { ...real.licences, replace: async () => false };
  for (let run = 0; run < 10; run += 1) await follow({ licences: cannot });
  expect(told.at(-1)).toMatchObject({ accident: 'licenceChangeLost', tries: 10 });
  expect((await real.licenceFeed.read()).aside).toEqual([]);
  expect(JSON.stringify(told)).not.toMatch(/360723|廖秀英/);
});

test('what nobody here holds is passed over', async () => {
  const stranger = { seq: 900, holderCode: '360723190001010000', licenceNo: 'X', type: 'SSC', change: 'revoked', at: '2026-11-23T09:00:00.000+08:00' } as LicenceChange;
  const share: Hall['licenceShare'] = { ...real.licenceShare, changesSince: async () => ({ ok: true, value: { changes: [stranger], upTo: 900 } }) };
  const moveOn = jest.fn(async () => false);
  expect(await follow({ licenceShare: share, licenceFeed: { ...real.licenceFeed, moveOn } })).toBe(1);
  expect(moveOn).toHaveBeenCalledWith(expect.objectContaining({ seq: 900, aside: [] }));
});

test('the open cases that fetched a licence are known by its receipts', async () => {
  const nurse = await hall.as('P011');
  const filed = async () => {
    const draft = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
    return submit(nurse, draft.caseNo, await fetchedProofs(nurse, 'DY-XK-0082'));
  };
  const [open, gone] = [await filed(), await filed()];
  await nurse.get(actOnMyCase, { caseNo: gone.caseNo, action: 'withdraw' });
  const [card] = (await real.licences.heldBy('P011')).filter(({ type }) => type === 'ID_CARD');
  const licenceNo = card?.licenceNo ?? '';
  const receipt = (caseNo: string): Receipt => ({
    receiptId: caseNo, holderId: 'P011', at: '2026-11-23T09:00:00.000+08:00', licenceNo, licenceName: '居民身份证', by: { kind: 'hall', name: '', department: null },
    caseNo, itemName: '护士执业注册', purpose: '核验', fields: ['姓名'], result: 'fetched',
  });
  await real.receipts.put([receipt(open.caseNo), receipt(gone.caseNo)]);
  expect(await casesTouched(real, 'P011', { licenceNo } as LicenceChange)).toEqual([open.caseNo]);
  await hall.share.control({ change: { no: licenceNo, state: '02' } });
  await follow();
  expect(told).toContainEqual(expect.objectContaining({ change: 'suspended', cases: [open.caseNo] }));
});
