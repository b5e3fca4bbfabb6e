import { theHall } from '../../functions/entries/the-hall';
import { offerNightly } from '../../functions/handlers/claims/offer-benefits';
import type { Hall } from '../../functions/hall';
import { actOnMyClaim, listMyClaims } from '../../shared/contract/claims';
import { actFor } from '../../shared/contract/sign-in';
import { compile } from '../../shared/domain/benefits/compile';
import type { Policy } from '../../shared/domain/benefits/policy';
import type { Enterprise } from '../../shared/domain/people/person';
import { catalogue, realPerson } from '../rules/fixtures';
import { clientOf, type Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

/** Two rewards for every enterprise that was registered this month; who has the greater has not the smaller. */
const policyOf = (code: string, amountFen: number, stacking: Policy['stacking']): Policy => {
  const found = catalogue().policies.find((one) => one.code === code);
  if (!found) throw new Error(`No ${code}`);
  return { ...found, mode: 'auto', onePer: 'year', conditions: { fact: 'registrationDate', op: 'gte', value: '2026-11-01' }, amount: { kind: 'fixed', amountFen }, stacking };
};
const small = policyOf('HQ-01', 20_000, []);
const great = policyOf('HQ-09', 300_000, [{ kind: 'excludes', with: ['HQ-01'], clause: '第九条', says: '不与刻章补助同时享受' }]);

let hall: TestHall;
let open: Hall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  const real = await theHall();
  const { facts } = await real.policies.inForce();
  open = { ...real, policies: { ...real.policies, inForce: async () => ({ set: compile([small, great]), facts }) } };
});
afterAll(() => hall?.close());

const on = (day: string, time = '02:00') => hall.setClock(`${day}T${time}:00+08:00`);
const tell = () => undefined;
async function enterprise(personId: string, change: Enterprise['facts'] = {}): Promise<string> {
  const like = realPerson('E001');
  if (like.kind !== 'legal') throw new Error('no firm');
  await hall.records.people.putPerson({ ...like, personId, name: `大余县新设${personId}有限公司`, facts: { ...like.facts, registrationDate: '2026-11-20', ...change } });
  return personId;
}
/** A register of these enterprises alone, each on a page of its own. */
const registerOf = (...ids: string[]): Hall => ({
  ...open, people: { ...open.people, listEnterprises: async (part, cursor = '0') => (part > 0 ? { rows: [] } : { rows: ids.slice(Number(cursor), Number(cursor) + 1), ...(Number(cursor) + 1 < ids.length ? { cursor: String(Number(cursor) + 1) } : {}) }) },
});
async function firm(code: string): Promise<Client> {
  const { token } = await (await hall.as('P041')).get(actFor, { personId: code });
  return clientOf(hall.address, token);
}
const offered = async (code: string) => (await (await firm(code)).get(listMyClaims, {})).claims.map(({ policy, state }) => `${policy.code} ${state}`).sort();

test('of two that exclude each other the greater is offered; the smaller follows only when the greater was turned down', async () => {
  await enterprise('E911');
  on('2026-11-23');
  expect(await offerNightly(registerOf('E911'), tell)).toBe(1);
  expect(await offered('E911')).toEqual(['HQ-09 offered']);
  on('2026-11-24');
  expect([await offerNightly(registerOf('E911'), tell), await offered('E911')]).toEqual([0, ['HQ-09 offered']]);
  const [{ claimNo = '' } = {}] = (await (await firm('E911')).get(listMyClaims, {})).claims;
  await (await firm('E911')).get(actOnMyClaim, { claimNo, action: 'notMe' });
  on('2026-11-25');
  expect([await offerNightly(registerOf('E911'), tell), await offered('E911')]).toEqual([1, ['HQ-01 offered', 'HQ-09 declined']]);
});

test('the night begins at one; it reads every page of every part, and passes over who was struck off', async () => {
  await Promise.all([enterprise('E912'), enterprise('E913', { status: 'cancelled' }), enterprise('E914')]);
  const register = registerOf('E912', 'E913', 'E914');
  on('2026-11-26', '00:59');
  expect(await offerNightly(register, tell)).toBe(0);
  on('2026-11-26', '01:00');
  expect(await offerNightly(register, tell)).toBe(2);
  expect([await offered('E912'), await offered('E913'), await offered('E914')]).toEqual([['HQ-09 offered'], [], ['HQ-09 offered']]);
});

test('one enterprise that cannot be judged is told and holds nobody else up; a run whose page another run has taken ends', async () => {
  await Promise.all([enterprise('E915'), enterprise('E916')]);
  const told: unknown[] = [];
  const shaky = registerOf('E915', 'E916');
  on('2026-11-27');
  const counted = await offerNightly({ ...shaky, policies: { ...shaky.policies, standing: (id) => (id === 'E915' ? Promise.reject(new Error('down')) : shaky.policies.standing(id)) } }, (line) => void told.push(line['record']));
  expect([counted, told, await offered('E916')]).toEqual([1, ['E915'], ['HQ-09 offered']]);
  on('2026-11-28');
  let pages = 0;
  const late = registerOf('E915', 'E916');
  await offerNightly({ ...late, people: { ...late.people, listEnterprises: (...asked) => { pages += 1; return late.people.listEnterprises(...asked); } }, offers: { ...late.offers, moveOn: async () => false } }, tell);
  expect([pages, await offered('E915')]).toEqual([1, ['HQ-09 offered']]);
});
