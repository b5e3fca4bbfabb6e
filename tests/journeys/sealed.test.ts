import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { openTable } from '../../functions/table/open-table';
import { reseal, sealedNouns } from '../../functions/table/reseal';
import { newFieldKey } from '../../functions/table/sealing';
import { requestDelivery, saveAddress } from '../../shared/contract/delivery';
import { startClaim, submitClaim } from '../../shared/contract/claims';
import { sendMessage } from '../../shared/contract/messages';
import { actFor } from '../../shared/contract/sign-in';
import { catalogue, realPerson } from '../rules/fixtures';
import { clientOf } from '../setup/client';
import { grantedByHand, home, withParcel } from '../setup/delivering';
import { FIELD_KEYS, TABLE } from '../setup/seeded-data';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ fieldKeys: `${NEWEST}\n${FIELD_KEYS}` });
  await daysWork();
}, 60_000);
afterAll(() => hall.close());

/** The seeded people were sealed before it came. */
const NEWEST = newFieldKey();
const ACCOUNT = '3601000000008888';

/** A licence sent home, a message with a number in it, a claim with an account. */
async function daysWork(): Promise<void> {
  const [nurse, clerk] = [await hall.as('P011'), await hall.as('O026')];
  const { caseNo } = await grantedByHand(hall, nurse, clerk);
  await nurse.get(saveAddress, { receiver: home });
  await nurse.get(sendMessage, { caseNo, text: '请打我爱人的电话13970709999' });
  await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: home });
  await withParcel(nurse, caseNo);
  const firm = realPerson('E001');
  if (firm.kind !== 'legal') throw new Error('no firm');
  const { token } = await (await hall.as(firm.legalPersonId)).get(actFor, { personId: 'E001' });
  const company = clientOf(hall.address, token);
  const { claimNo } = await company.get(startClaim, { policyCode: 'HQ-07' });
  await company.get(submitClaim, { claimNo, account: { holder: firm.name, bank: '大余农商银行', no: ACCOUNT } });
}

async function everything(): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let from: Record<string, unknown> | undefined; ;) {
    const { Items = [], LastEvaluatedKey } = await hall.records.table.getDocumentClient().send(new ScanCommand({ TableName: TABLE, ConsistentRead: true, ...(from ? { ExclusiveStartKey: from } : {}) }));
    found.push(...Items);
    if (!LastEvaluatedKey) return found;
    from = LastEvaluatedKey;
  }
}

test('no record shows an ID number, a phone or an account, in its key or in its text', async () => {
  const secret = [...catalogue().people.flatMap((one) => (one.kind === 'natural' ? [one.idNo, ...(one.phone ? [one.phone] : [])] : [])), home.phone, '13970709999', ACCOUNT];
  const records = await everything();
  const shown = records.filter((record) => secret.some((number) => JSON.stringify(record).includes(number))).map(({ pk, sk }) => `${String(pk)} ${String(sk)}`);
  expect(shown).toEqual([]);
  const others = ['Dispute', 'LicenceShow', 'PaymentBatch'];
  expect(new Set(records.filter(({ body }) => String(body).startsWith('~')).map(({ _et }) => _et))).toEqual(new Set(sealedNouns.filter((noun) => !others.includes(noun))));
});

test('keys are changed while the hall works: a new one in front, everything sealed anew, the old one taken away', async () => {
  const nurse = realPerson('P011');
  if (nurse.kind !== 'natural') throw new Error('no person');
  expect(await hall.records.people.findByCode(nurse.idNo)).toMatchObject({ personId: 'P011' });
  const old = (await everything()).filter(({ body }) => String(body).startsWith('~test.')).length;
  expect(old).toBeGreaterThan(100);
  expect(await reseal(hall.records.table)).toBe(old);
  expect(await reseal(hall.records.table)).toBe(0);
  const after = opened(NEWEST);
  expect(await after.people.findByCode(nurse.idNo)).toMatchObject({ personId: 'P011', idNo: nurse.idNo });
  const [licence] = await after.licences.heldBy('P001');
  if (!licence) throw new Error('no licence');
  expect(await after.licences.replace(licence, { ...licence, issuer: '大余县行政审批局' })).toBe(true);
  expect(await after.licences.replace(licence, { ...licence, issuer: '别处' })).toBe(false);
});

test('without its key a record is not read', async () => {
  await expect(opened(newFieldKey()).people.find('P011')).rejects.toThrow(/which FIELD_KEYS does not name/);
});

const opened = (fieldKeys: string) => openTable(TABLE, hall.endpoint, { cursorSecret: '', fieldKeys });
