import { createHash, randomBytes } from 'node:crypto';
import { grantMandate } from '../../shared/contract/mandates';
import { actFor, beginProvinceSignIn, getMe, linkWechat, readWechatPhone, signInByProvince, signInByWechat } from '../../shared/contract/sign-in';
import { clientOf, type Client } from '../setup/client';
import { openSignIn, type RunningSignIn } from '../setup/sign-in';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let there: RunningSignIn;
beforeAll(async () => {
  there = await openSignIn();
  Object.assign(process.env, there.env);
  hall = await openTestHall({ withStream: false });
});
afterAll(async () => { await Promise.all([hall.close(), there.stop()]); });

const phone = { openId: 'o-hotel-owner', phone: '13970700012' };
const loginCode = async (of = phone) => (await there.control({ login: of })).code;
const ticketOf = async (personId: string, level: 'L2' | 'L3' = 'L2') => {
  const person = await hall.records.people.find(personId);
  if (person?.kind !== 'natural') throw new Error('nobody');
  return (await there.control({ ticket: { name: person.name, idNo: person.idNo, level } })).code;
};

async function begun() {
  const verifier = randomBytes(33).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, ...(await hall.anyone.get(beginProvinceSignIn, { challenge })) };
}

async function byProvince(personId: string): Promise<Client> {
  const { verifier, state } = await begun();
  return clientOf(hall.address, (await hall.anyone.get(signInByProvince, { ticket: await ticketOf(personId), state, verifier })).token);
}

test('the province’s page is told where to come back to; a ticket signs in where it was begun, once', async () => {
  const { verifier, state, address } = await begun();
  expect(new URL(address).searchParams.get('state')).toBe(state);
  const ticket = await ticketOf('P001');
  const stranger = await begun();
  expect((await hall.anyone.ask(signInByProvince, { ticket, state, verifier: stranger.verifier })).refusal).toBe('SignInNotBegunHere');
  expect((await hall.anyone.ask(signInByProvince, { ticket, state: state.replace(/\.\d+\./, '.9999999999999.'), verifier })).refusal).toBe('SignInNotBegunHere');
  const { token } = await hall.anyone.get(signInByProvince, { ticket, state, verifier });
  expect((await clientOf(hall.address, token).get(getMe, {})).person.personId).toBe('P001');
  expect((await hall.anyone.ask(signInByProvince, { ticket, state, verifier })).refusal).toBe('SignInCodeBad');
});

test('a sign-in that was left for more than ten minutes is begun again', async () => {
  const { verifier, state } = await begun();
  hall.setClock(new Date(Date.now() + 11 * 60_000).toISOString());
  expect((await hall.anyone.ask(signInByProvince, { ticket: await ticketOf('P001'), state, verifier })).refusal).toBe('SignInNotBegunHere');
  hall.setClock(new Date().toISOString());
});

test('who is not in the register, or has another name there, is nobody', async () => {
  const { verifier, state } = await begun();
  const other = (await there.control({ ticket: { name: '别人', idNo: '360723194102119911', level: 'L3' } })).code;
  expect((await hall.anyone.ask(signInByProvince, { ticket: other, state, verifier })).refusal).toBe('PersonNotFound');
});

test('a WeChat is nobody until a person known by name links it, is theirs alone, and is let go by them', async () => {
  expect((await hall.anyone.ask(signInByWechat, { code: await loginCode() })).refusal).toBe('NotLinked');
  const [owner, other] = [await byProvince('P001'), await byProvince('P002')];
  await owner.get(linkWechat, { code: await loginCode(), isLinked: true });
  await owner.get(linkWechat, { code: await loginCode(), isLinked: true });
  expect((await other.ask(linkWechat, { code: await loginCode(), isLinked: true })).refusal).toBe('LinkedElsewhere');
  expect((await other.ask(linkWechat, { code: await loginCode(), isLinked: false })).refusal).toBe('LinkedElsewhere');
  const byPhone = clientOf(hall.address, (await hall.anyone.get(signInByWechat, { code: await loginCode() })).token);
  expect((await byPhone.get(getMe, {})).actor.personId).toBe('P001');
  expect((await byPhone.get(readWechatPhone, { code: (await there.control({ phone })).code })).phone).toBe(phone.phone);
  expect((await byPhone.ask(linkWechat, { code: await loginCode(), isLinked: false })).refusal).toBe('StrongerSignInNeeded');
  await owner.get(linkWechat, { code: await loginCode(), isLinked: false });
  expect((await hall.anyone.ask(signInByWechat, { code: await loginCode() })).refusal).toBe('NotLinked');
});

test('a linked phone does not grant mandates, however it switches to the firm; a real name does', async () => {
  const firm = await hall.records.people.find('E008');
  const ownerId = firm?.kind === 'legal' ? firm.legalPersonId : '';
  const owner = await byProvince(ownerId);
  await owner.get(linkWechat, { code: await loginCode(), isLinked: true });
  const byPhone = clientOf(hall.address, (await hall.anyone.get(signInByWechat, { code: await loginCode() })).token);
  const asFirm = async (client: Client) => clientOf(hall.address, (await client.get(actFor, { personId: 'E008' })).token);
  const asked = { name: '谁', idNo: '360723194102119911', matters: ['cases' as const], until: '2027-01-01' };
  expect((await (await asFirm(byPhone)).ask(grantMandate, asked)).refusal).toBe('StrongerSignInNeeded');
  expect((await (await asFirm(owner)).ask(grantMandate, asked)).refusal).toBe('DelegateUnknown');
});
