import { listMyCases, startCase } from '../../shared/contract/cases';
import { getHall, listItems } from '../../shared/contract/items';
import { listMyLicences } from '../../shared/contract/licences';
import { actFor, getMe, signIn } from '../../shared/contract/sign-in';
import { clientOf } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall({ withStream: false }); });
afterAll(() => hall.close());

test('the hotel’s legal person acts for the hotel and for herself, and the two are kept apart', async () => {
  const hotel = await hall.as('E008');
  const me = await hotel.get(getMe, {});
  expect([me.person.name, me.actor.name]).toEqual(['大余县示例08大酒店有限公司', '张秀兰']);
  expect(me.mayActFor.map(({ personId }) => personId)).toEqual([me.actor.personId, 'E008']);
  await hotel.get(startCase, { itemCode: 'DY-XK-0067' });

  const herself = clientOf(hall.address, (await hotel.get(actFor, { personId: me.actor.personId })).token);
  expect((await herself.get(listMyCases, {})).cases).toEqual([]);
  expect((await herself.get(listMyLicences, {})).licences.every(({ holderName }) => holderName === '张秀兰')).toBe(true);
  const again = clientOf(hall.address, (await herself.get(actFor, { personId: 'E008' })).token);
  expect((await again.get(listMyCases, {})).cases).toHaveLength(1);
});

test('nobody acts for a firm they do not represent, or for another person', async () => {
  const elder = await hall.as('P001');
  expect((await elder.ask(actFor, { personId: 'E008' })).refusal).toBe('PersonNotFound');
  expect((await elder.ask(actFor, { personId: 'P002' })).refusal).toBe('PersonNotFound');
  expect((await elder.get(getMe, {})).mayActFor.map(({ personId }) => personId)).toEqual(['P001']);
});

test('ID numbers come masked, in the session’s view and in the wallet', async () => {
  const elder = await hall.as('P001');
  const seen = JSON.stringify([await elder.get(getMe, {}), await elder.get(listMyLicences, {})]);
  expect(seen).toContain('360723********9911');
  expect(seen).not.toContain('360723194102119911');
});

test('seeded people exist only where the hall says so', async () => {
  jest.resetModules();
  process.env['HALL_SEEDED_PEOPLE'] = '';
  const { handler } = await import('../../functions/entries/public');
  const event = { httpMethod: 'POST', path: '/api/public/sign-in', headers: {}, body: JSON.stringify({ provider: 'seeded', code: 'P001' }), multiValueQueryStringParameters: null };
  const answer = await handler(event as never);
  expect([answer.statusCode, (JSON.parse(answer.body) as { refusal: string }).refusal]).toEqual([422, 'ProviderNotOpen']);
  expect((await hall.anyone.ask(signIn, { provider: 'seeded', code: 'P001' })).status).toBe(200);
});

test('the hall’s own figures, and the zones that bear them out', async () => {
  const { counts, zones, towns } = await hall.anyone.get(getHall, {});
  expect(counts).toEqual({ items: 284, person: 93, enterprise: 174, both: 17, external: 26 });
  expect(zones).toEqual({ 'no-certificate': 6, 'no-meeting': 269, benefit: 22 });
  expect(towns).toHaveLength(11);
  for (const zone of ['no-certificate', 'no-meeting', 'benefit'] as const) {
    const codes = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await hall.anyone.get(listItems, { zone, cursor });
      expect(page.total).toBe(zones[zone]);
      page.items.forEach(({ code }) => codes.add(code));
      cursor = page.cursor;
    } while (cursor);
    expect(codes.size).toBe(zones[zone]);
  }
});
