import { createHash, createHmac, randomUUID } from 'node:crypto';
import { isELicenceId } from '../../shared/domain/licences/e-licence-id';
import type { Authorisation } from '../../shared/domain/licences/authorisation';
import type { LicencePull } from '../../shared/domain/licences/shared-licence';
import type { LicenceShare } from '../../functions/hall';
import { noShare } from '../../functions/partners/licence-share/no-share';
import { openLicenceShare } from '../../functions/partners/licence-share/open-licence-share';
import eLicenceCodes from '../../shared/catalogue/e-licence-codes.json';
import { APP, openShare, type RunningShare } from '../setup/licence-share';

const zeng = { name: '曾国良', code: '360723194102119911', kind: 'natural' as const };
const firm = { name: '大余县示例01钨制品有限公司', code: '91360723YXDY00010E', kind: 'legal' as const };
const idCard = { material: 'CL0001', licenceNo: 'SIM-ID_CARD-0110', type: 'ID_CARD', name: '居民身份证', holderId: 'P001', holderName: zeng.name, fields: ['name', 'idNo'] };
const hukou = { ...idCard, licenceNo: 'SIM-HUKOU-0111', type: 'HUKOU', name: '户口簿' };
const codeOf: Record<string, string> = eLicenceCodes.types;

let share: RunningShare;
let port: LicenceShare;
let lines: Record<string, unknown>[];
let now = 0;

const opened = (settings: Partial<{ url: string; secret: string; publicKey: string; appId: string }> = {}) => openLicenceShare(
  { url: share.url, appId: APP.id, secret: APP.secret, publicKey: share.env['LICENCE_SHARE_PUBLIC_KEY'] ?? '', ...settings },
  { codes: async () => eLicenceCodes, clock: () => performance.now() + now, log: (line) => lines.push(line) },
);

beforeAll(async () => { share = await openShare(); });
afterAll(() => share.stop());
beforeEach(async () => {
  await share.control({ clear: true, skewMs: 0 });
  [lines, now] = [[], 0];
  port = opened();
});

let turn = 0;
const grantOf = (changed: Partial<Authorisation> = {}): Authorisation => ({
  grantId: `G${(turn += 1)}`, licences: [idCard, hukou], purpose: '申领高龄补贴', grantedAt: '2026-11-23T09:00:00.000+08:00', expiresAt: '2026-12-23T09:00:00.000+08:00',
  textVersion: '2026-1', by: { personId: 'P001', name: zeng.name }, revokedAt: null, ...changed,
});
const askFor = (changed: Partial<LicencePull> = {}): LicencePull => ({
  requestId: randomUUID(), holder: zeng, types: ['ID_CARD'], purpose: '申领高龄补贴', item: { code: 'DY-JF-0004', name: '高龄补贴' }, caseNo: 'DY20261123000000010', grant: grantOf(), ...changed,
});
const refusalOf = async (asked: Promise<{ ok: boolean; refusal?: string }>) => (await asked).refusal;

describe('what the share answers', () => {
  test('every licence of the kinds asked, as the register has it, under an identifier both reckon alike', async () => {
    const pulled = await port.pull(askFor({ types: ['ID_CARD', 'HUKOU'] }));
    if (!pulled.ok) throw new Error(pulled.refusal);
    expect(pulled.value.map(({ licenceNo, type, status, validTo }) => [licenceNo, type, status, validTo])).toEqual([
      ['SIM-ID_CARD-0110', 'ID_CARD', 'valid', '2035-12-31'], ['SIM-HUKOU-0111', 'HUKOU', 'valid', null],
    ]);
    expect(pulled.value[0]).toMatchObject({ name: '居民身份证', issuedOn: '2021-05-10', fields: { name: '曾国良', idNo: zeng.code } });
    expect(pulled.value.map(({ eLicenceId }) => isELicenceId(eLicenceId ?? ''))).toEqual([true, true]);
  });

  test('a firm is asked for by its credit code', async () => {
    const business = { ...idCard, type: 'BIZ_LICENSE', licenceNo: 'SIM-BIZ_LICENSE-0001', holderId: 'E001', holderName: firm.name };
    const pulled = await port.pull(askFor({ holder: firm, types: ['BIZ_LICENSE'], grant: grantOf({ licences: [business] }) }));
    expect(pulled).toMatchObject({ ok: true, value: [{ licenceNo: 'SIM-BIZ_LICENSE-0001', status: 'valid' }] });
  });

  test.each([['01', 'valid'], ['02', 'suspended'], ['03', 'revoked'], ['04', 'cancelled'], ['05', 'expired'], ['06', 'cancelled'], ['07', 'revoked']])('a licence of status %s is %s to the hall', async (state, status) => {
    await share.control({ change: { no: 'SIM-HUKOU-0111', state } });
    expect(await port.pull(askFor({ types: ['HUKOU'] }))).toMatchObject({ ok: true, value: [{ status }] });
    await share.control({ change: { no: 'SIM-HUKOU-0111', state: '01' } });
  });

  test('a licence of yesterday has expired, and one added is found', async () => {
    await share.control({ add: { holderCode: zeng.code, type: 'PASSPORT', name: '普通护照', no: 'SIM-PASSPORT-9', issued: '2016-01-01', validTo: '2026-11-22', fields: { name: zeng.name } } });
    const asked = askFor({ types: ['PASSPORT'], grant: grantOf({ licences: [{ ...idCard, type: 'PASSPORT' }] }) });
    expect(await port.pull(asked)).toMatchObject({ ok: true, value: [{ licenceNo: 'SIM-PASSPORT-9', status: 'expired' }] });
  });
});

describe('what it refuses', () => {
  test.each([
    ['another name under the number', { holder: { ...zeng, name: '曾国' } }, 'HolderMismatch'],
    ['a number nobody has', { holder: { ...zeng, code: '360723194102119912' } }, 'HolderMismatch'],
    ['a person asked for as a firm', { holder: { ...zeng, kind: 'legal' } }, 'HolderMismatch'],
    ['no purpose', { purpose: '' }, 'NoAnswer'],
    ['a purpose of 201 characters', { purpose: '用'.repeat(201) }, 'NoAnswer'],
    ['no item', { item: { code: '', name: '' } }, 'NoAnswer'],
    ['a kind that the authorisation does not cover', { types: ['ID_CARD', 'SSC'] }, 'NotAuthorised'],
    ['an authorisation of yesterday', { grant: grantOf({ expiresAt: '2026-11-22T09:00:00.000+08:00' }) }, 'NotAuthorised'],
    ['an authorisation somebody else gave', { grant: grantOf({ licences: [{ ...idCard, holderName: '廖秀英' }] }) }, 'NotAuthorised'],
    ['an authorisation without its text', { grant: grantOf({ textVersion: '' }) }, 'NotAuthorised'],
    ['one that the hall knows to be withdrawn', { grant: grantOf({ revokedAt: '2026-11-23T09:01:00.000+08:00' }) }, 'NotAuthorised'],
  ] as [string, Partial<LicencePull>, string][])('%s', async (_, changed, refusal) => {
    expect(await refusalOf(port.pull(askFor(changed)))).toBe(refusal);
    expect(await refusalOf(port.pull(askFor()))).toBeUndefined();
  });

  test('an authorisation that was withdrawn at the share, also when told twice', async () => {
    const grant = grantOf();
    expect((await port.pull(askFor({ grant }))).ok).toBe(true);
    expect([await port.revoke(grant.grantId), await port.revoke(grant.grantId)]).toEqual([{ ok: true }, { ok: true }]);
    expect(await refusalOf(port.pull(askFor({ grant })))).toBe('NotAuthorised');
  });

  test('an authorisation for another case, or another item', async () => {
    const { body } = rawPull();
    expect(await raw({ body: { ...body, grant: { ...body.grant, caseNo: 'DY20261123000000028' } } })).toBe('4006');
    expect(await raw({ body: { ...body, grant: { ...body.grant, itemCode: 'DY-JF-0001' } } })).toBe('4006');
  });
});

/** A call written by hand, so that the adapter's good manners are out of the way. */
type Raw = { body?: Record<string, unknown>; path?: string; secret?: string; app?: string; at?: number; nonce?: string; sent?: string };
function rawPull() {
  const grant = { grantId: 'RAW', holderName: zeng.name, holderCode: zeng.code, certTypeCodes: [codeOf['ID_CARD']], caseNo: 'C', itemCode: 'I', expiresAt: '2026-12-23', authMethod: 'SMS', textVersion: '1' };
  return { body: { holderName: zeng.name, holderCode: zeng.code, holderTypeCode: '111', certTypeCodes: [codeOf['ID_CARD']], useCause: '核验', itemCode: 'I', itemName: '事项', caseNo: 'C', grant } };
}
async function raw({ body = rawPull().body, path = '/share/queryCertInfoByHolderCode', secret = APP.secret, app = APP.id, at = Date.now(), nonce = randomUUID(), sent }: Raw): Promise<string> {
  const text = JSON.stringify(body);
  const signed = ['POST', path, at, nonce, createHash('sha256').update(text).digest('hex')].join('\n');
  const headers = { 'X-App-Id': app, 'X-Timestamp': String(at), 'X-Nonce': nonce, 'X-Signature': createHmac('sha256', secret).update(signed).digest('hex') };
  const response = await fetch(share.url + path, { method: 'POST', headers, body: sent ?? text });
  expect(response.status).toBe(200);
  return ((await response.json()) as { code: string }).code;
}

describe('who may ask at all', () => {
  test('a call that is signed as it should be', async () => expect(await raw({})).toBe('0000'));
  test('not another app, nor one with another secret', async () => expect([await raw({ app: 'other' }), await raw({ secret: 'wrong' })]).toEqual(['1001', '1002']));
  test('not a body that was changed on the way', async () => expect(await raw({ sent: JSON.stringify({ ...rawPull().body, useCause: '别的用途' }) })).toBe('1002'));
  test.each([['five minutes and a second ago', -301_000, '1003'], ['five minutes from now', 301_000, '1003'], ['four minutes ago', -240_000, '0000']])('a clock of %s: %s', async (_, ms, code) => expect(await raw({ at: Date.now() + ms })).toBe(code));
  test('not twice with one nonce', async () => expect([await raw({ nonce: 'once' }), await raw({ nonce: 'once' })]).toEqual(['0000', '1004']));
  test('and only for what there is', async () => expect([await raw({ path: '/share/everything' }), await raw({ body: { ...rawPull().body, certTypeCodes: ['X'] } }), await raw({ body: { ...rawPull().body, grant: null } })]).toEqual(['3006', '3005', '4001']));
  test('a hall with the wrong secret, or a clock far off, has no answer and says why', async () => {
    expect(await refusalOf(opened({ secret: 'wrong' }).pull(askFor()))).toBe('NoAnswer');
    await share.control({ skewMs: 600_000 });
    expect(await refusalOf(port.pull(askFor()))).toBe('NoAnswer');
    expect(lines.map(({ outcome }) => outcome)).toEqual(['notKnownToShare 1002', 'notKnownToShare 1003']);
  });
});

describe('what goes wrong on the way', () => {
  test('an altered byte is handed to nobody', async () => {
    await share.control({ faults: { alteredByte: 1 } });
    expect(await refusalOf(port.pull(askFor()))).toBe('NoAnswer');
    expect(lines.at(-1)).toMatchObject({ distrust: 'seal' });
    expect((await port.pull(askFor())).ok).toBe(true);
  });

  test('a seal of another key is no seal', async () => {
    const other = await openShare();
    const [theirs] = [other.env['LICENCE_SHARE_PUBLIC_KEY'] ?? ''];
    await other.stop();
    expect(await refusalOf(opened({ publicKey: theirs }).pull(askFor()))).toBe('NoAnswer');
  });

  test('somebody else’s licence is handed to nobody', async () => {
    await share.control({ faults: { wrongHolder: 1 } });
    expect(await refusalOf(port.pull(askFor()))).toBe('HolderMismatch');
  });

  test('one connection that breaks is tried again; two are no answer', async () => {
    await share.control({ faults: { down: 1 } });
    expect((await port.pull(askFor())).ok).toBe(true);
    await share.control({ faults: { down: 2 } });
    expect(await refusalOf(port.pull(askFor()))).toBe('NoAnswer');
    expect(lines.at(-1)).toMatchObject({ outcome: 'unreachable' });
  });

  test('a lost reply is asked for again: one ticket, not two', async () => {
    const before = (await share.control({})).corrections;
    await share.control({ faults: { lostReply: 1 } });
    const ask = { disputeNo: 'YY-LOST', holder: zeng, licenceNo: 'SIM-ID_CARD-0110', type: 'ID_CARD', field: 'nation', says: '汉族', shouldBe: '畲族' };
    const asked = await port.askCorrection(ask);
    expect(asked).toMatchObject({ ok: true, value: { ticket: expect.stringMatching(/^YYHS\d+$/) } });
    expect(await port.askCorrection(ask)).toEqual(asked);
    expect((await share.control({})).corrections).toBe(before + 1);
  });

  test.each([['busy', { busy: 1 }], ['busy', { status500: 1 }], ['unreadable', { notJson: 1 }]])('%s is no answer', async (outcome, faults) => {
    await share.control({ faults });
    expect(await refusalOf(port.pull(askFor()))).toBe('NoAnswer');
    expect(lines.at(-1)).toMatchObject({ outcome });
  });

  test('a share that is slow is left after five seconds', async () => {
    await share.control({ slowMs: 7000 });
    const startedAt = performance.now();
    expect(await refusalOf(port.pull(askFor()))).toBe('NoAnswer');
    expect(performance.now() - startedAt).toBeLessThan(5500);
    expect(lines.at(-1)).toMatchObject({ outcome: 'tooSlow' });
  });

  test('no share at all is no answer', async () => {
    expect(await Promise.all([noShare.pull(askFor()), noShare.changesSince(0), noShare.revoke('G')].map(refusalOf))).toEqual(['NoAnswer', 'NoAnswer', 'NoAnswer']);
    expect(await refusalOf(opened({ url: 'http://127.0.0.1:9' }).pull(askFor()))).toBe('NoAnswer');
  });
});

test('after five failures nobody waits; then one tries, and when it fares well all may', async () => {
  await share.control({ faults: { status500: 6 } });
  for (let at = 0; at < 5; at += 1) await port.pull(askFor());
  expect(await refusalOf(port.pull(askFor()))).toBe('NoAnswer');
  expect(lines.slice(-2).map(({ outcome }) => outcome)).toEqual(['busy', 'atRest']);
  now += 15_001;
  await Promise.all([port.pull(askFor()), port.pull(askFor())]);
  expect(lines.slice(-2).map(({ outcome }) => outcome).sort()).toEqual(['atRest', 'busy']);
  now += 15_001;
  expect((await port.pull(askFor())).ok).toBe(true);
  expect((await port.pull(askFor())).ok).toBe(true);
});

test('a log line never says who', async () => {
  await port.pull(askFor());
  await port.pull(askFor({ holder: { ...zeng, name: '某人' } }));
  await share.control({ faults: { alteredByte: 1 } });
  await port.pull(askFor());
  expect(lines).toHaveLength(4);
  expect(JSON.stringify(lines)).not.toMatch(/360723|曾国良|某人|补贴/);
});

describe('the feed', () => {
  test('says what changed since, in its order, with the record as it stands', async () => {
    const { feed } = await share.control({});
    await share.control({ change: { no: 'SIM-SSC-0112', state: '02' } });
    await share.control({ change: { no: 'SIM-SSC-0112', state: '01', validTo: '2032-01-01', fields: { bank: '农业银行' } } });
    const followed = await port.changesSince(feed);
    expect(followed).toMatchObject({ ok: true, value: { upTo: feed + 2, changes: [
      { seq: feed + 1, holderCode: zeng.code, licenceNo: 'SIM-SSC-0112', type: 'SSC', change: 'suspended', now: { status: 'suspended' } },
      { seq: feed + 2, change: 'changed', now: { status: 'valid', validTo: '2032-01-01', fields: { bank: '农业银行' } } },
    ] } });
    expect(await port.changesSince(feed)).toEqual(followed);
    expect(await port.changesSince(feed + 2)).toEqual({ ok: true, value: { changes: [], upTo: feed + 2 } });
  });

  test('an entry without its seal is told and left out, and the rest goes on', async () => {
    const { feed } = await share.control({});
    await share.control({ change: { no: 'SIM-SSC-0112', state: '03', isPoison: true } });
    await share.control({ change: { no: 'SIM-SSC-0112', state: '01' } });
    expect(await port.changesSince(feed)).toMatchObject({ ok: true, value: { upTo: feed + 2, changes: [{ seq: feed + 2 }] } });
    expect(lines).toContainEqual({ partner: 'licenceShare', distrust: 'seal', record: feed + 1 });
  });
});

describe('a correction', () => {
  const ask = { disputeNo: 'YY-1', holder: zeng, licenceNo: 'SIM-ID_CARD-0110', type: 'ID_CARD', field: 'address', says: '江西省赣州市大余县浮江乡示例组1号', shouldBe: '江西省赣州市大余县浮江乡示例组2号' };

  test('is answered with a ticket, and by the feed when the issuer has looked', async () => {
    const asked = await port.askCorrection(ask);
    if (!asked.ok) throw new Error(asked.refusal);
    const { feed } = await share.control({});
    await share.control({ correct: { ticket: asked.value.ticket } });
    await share.control({ uphold: { ticket: asked.value.ticket, says: '与档案一致' } });
    expect(await port.changesSince(feed)).toMatchObject({ ok: true, value: { changes: [
      { change: 'corrected', ticket: asked.value.ticket, now: { fields: { address: ask.shouldBe } } }, { change: 'upheld', ticket: asked.value.ticket, says: '与档案一致' },
    ] } });
  });

  test.each([['of a licence that is not theirs', { licenceNo: 'SIM-ID_CARD-0113' }], ['of a field it does not have', { field: 'shoeSize' }], ['of what it does not say', { says: '别处' }], ['for somebody unknown', { holder: { ...zeng, name: '某人' } }]])('%s is not accepted', async (_, changed) => {
    expect(await refusalOf(port.askCorrection({ ...ask, disputeNo: randomUUID(), ...changed }))).toBe('NotAccepted');
  });
});
