import { disputeLicence, listMyDisputes, listMyLicences } from '../../shared/contract/licences';
import { handler as onClock } from '../../functions/entries/clock';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());
beforeEach(() => hall.share.control({ clear: true }));

const address = { licenceNo: 'SIM-ID_CARD-0110', field: 'address', shouldBe: '江西省赣州市大余县浮江乡示例组2号' };
const stored = async (holder: string, disputeNo: string) => {
  const found = await hall.records.disputes.find(holder, disputeNo);
  if (!found) throw new Error('No such dispute');
  return found;
};
const ticketOf = (holder: string, disputeNo: string) => until(async () => (await stored(holder, disputeNo)).ticket ?? undefined);
const follow = () => onClock({ schedule: 'followLicenceChanges' });

test('曾国良 says his address is wrong; the issuer hears of it at once, corrects it, and the wallet says so', async () => {
  const zeng = await hall.as('P001');
  const opened = await zeng.get(disputeLicence, address, 'his-address');
  expect(opened).toMatchObject({ state: 'opened', label: '住址', says: '江西省赣州市大余县浮江乡示例组1号', dueOn: '2026-11-30', isOverdue: false, answer: null });
  expect(await zeng.get(disputeLicence, address, 'his-address')).toMatchObject({ disputeNo: opened.disputeNo });
  const ticket = await ticketOf('P001', opened.disputeNo);
  expect((await zeng.get(listMyDisputes, {})).disputes).toMatchObject([{ disputeNo: opened.disputeNo, state: 'sent' }]);

  await hall.share.control({ correct: { ticket } });
  expect(await follow()).toBe(1);
  expect((await zeng.get(listMyDisputes, {})).disputes).toMatchObject([{ state: 'corrected', answer: { isAccepted: true, says: null } }]);
  const { licences } = await zeng.get(listMyLicences, {});
  expect(licences.find(({ licenceNo }) => licenceNo === address.licenceNo)?.fields).toContainEqual({ key: 'address', label: '住址', value: address.shouldBe });
  expect(await zeng.ask(disputeLicence, address, 'once-more')).toMatchObject({ refusal: 'SaysSoAlready' });
});

test('the issuer may keep to the record, and says why', async () => {
  const liao = await hall.as('P002');
  const { disputeNo } = await liao.get(disputeLicence, { licenceNo: 'SIM-ID_CARD-0113', field: 'nation', shouldBe: '畲族' });
  await hall.share.control({ uphold: { ticket: await ticketOf('P002', disputeNo), says: '与户籍档案一致' } });
  await follow();
  expect((await liao.get(listMyDisputes, {})).disputes).toMatchObject([{ state: 'upheld', answer: { isAccepted: true, says: '与户籍档案一致' } }]);
  expect(await liao.ask(disputeLicence, { licenceNo: 'SIM-ID_CARD-0113', field: 'nation', shouldBe: '畲族' })).toMatchObject({ status: 200, body: { state: 'opened' } });
});

test('while the share is away a dispute waits, and the clock sends it', async () => {
  await hall.share.control({ faults: { down: 2 } });
  const zeng = await hall.as('P001');
  const { disputeNo } = await zeng.get(disputeLicence, { licenceNo: 'SIM-HUKOU-0111', field: 'relation', shouldBe: '父亲' });
  await until(async () => (await hall.share.control({})) && (await hall.records.disputes.listWaiting()).some((one) => one.disputeNo === disputeNo));
  // The stream may be the one that gets through, when the clock was first to meet the share away.
  await until(async () => {
    await onClock({ schedule: 'sendWaitingDisputes' });
    return (await stored('P001', disputeNo)).state === 'sent';
  });
  expect(await stored('P001', disputeNo)).toMatchObject({ state: 'sent', ticket: expect.stringMatching(/^YYHS/) });
  expect(await hall.records.disputes.listWaiting()).not.toContainEqual({ holderId: 'P001', disputeNo });
});

test('a reply that was lost opens no second ticket', async () => {
  const before = (await hall.share.control({ faults: { lostReply: 1 } })).corrections;
  const huang = await hall.as('P003');
  const { disputeNo } = await huang.get(disputeLicence, { licenceNo: 'SIM-ID_CARD-0117', field: 'nation', shouldBe: '瑶族' });
  await ticketOf('P003', disputeNo);
  await onClock({ schedule: 'sendWaitingDisputes' });
  expect((await hall.share.control({})).corrections).toBe(before + 1);
});

test('what the share will not pass on is answered, not left waiting', async () => {
  const huang = await hall.as('P003');
  await hall.share.control({ change: { no: 'SIM-HUKOU-0118', fields: { relation: '之子' } } });
  const { disputeNo } = await huang.get(disputeLicence, { licenceNo: 'SIM-HUKOU-0118', field: 'relation', shouldBe: '父亲' });
  await until(async () => (await stored('P003', disputeNo)).state === 'upheld');
  expect((await huang.get(listMyDisputes, {})).disputes[0]).toMatchObject({ disputeNo, state: 'upheld', answer: { isAccepted: false } });
});

test('two devices at once open one dispute, and a number that identifies stays masked', async () => {
  const zeng = await hall.as('P001');
  const ask = { licenceNo: 'SIM-SSC-0112', field: 'idNo', shouldBe: '360723194102119912' };
  const answers = await Promise.all(['phone', 'tablet', 'kiosk'].map((key) => zeng.ask(disputeLicence, ask, key)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({ says: '360723********9911', shouldBe: '360723********9912' });
  expect(answers.filter(({ status }) => status === 409).map(({ refusal }) => refusal)).toEqual(['AlreadyDisputed', 'AlreadyDisputed']);
});

test('only one’s own licence, a field it has, and not what the hall itself issued', async () => {
  const zeng = await hall.as('P001');
  const refusal = async (changed: Partial<typeof address>) => (await zeng.ask(disputeLicence, { ...address, ...changed })).refusal;
  expect(await refusal({ licenceNo: 'SIM-ID_CARD-0113' })).toBe('LicenceNotFound');
  expect(await refusal({ field: 'shoeSize' })).toBe('FieldNotOnLicence');
  expect(await refusal({ shouldBe: '一'.repeat(201) })).toBe('InputUnreadable');
  expect(await refusal({ shouldBe: '  ' })).toBe('InputUnreadable');
  expect((await hall.anyone.ask(disputeLicence, address)).refusal).toBe('SignInNeeded');

  const nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(await hall.as('O026'), caseNo);
  const made = await until(async () => (await nurse.get(listMyLicences, {})).licences.find((one) => one.caseNo === caseNo));
  const [field] = made.fields;
  expect(await nurse.ask(disputeLicence, { licenceNo: made.licenceNo, field: field?.key ?? '', shouldBe: '别的' })).toMatchObject({ refusal: 'IssuedHere', body: { about: { caseNo } } });
});

test('an answer that is due and has not come is overdue', async () => {
  const liao = await hall.as('P002');
  await hall.share.control({ faults: { down: 100 } });
  const { disputeNo } = await liao.get(disputeLicence, { licenceNo: 'SIM-HUKOU-0114', field: 'relation', shouldBe: '母亲' });
  const isOverdue = async () => (await (await hall.as('P002')).get(listMyDisputes, {})).disputes.find((one) => one.disputeNo === disputeNo)?.isOverdue;
  expect(await isOverdue()).toBe(false);
  hall.setClock('2026-12-01T09:00:00+08:00');
  expect(await isOverdue()).toBe(true);
  hall.setClock('2026-11-23T09:30:00+08:00');
});
