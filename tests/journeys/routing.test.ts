import { actOnCase, getDeskCase, takeCase, takeNextCase } from '../../shared/contract/desk';
import type { Case } from '../../shared/domain/cases/case';
import { putInQueue } from '../setup/cases-in-queue';
import type { Client } from '../setup/client';
import { filedCase, join, onRecord } from '../setup/clerks-of-a-window';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let pengBo: Client;
let colleague: Client;
let elder: Case;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  [pengBo, colleague] = [await hall.as('O012'), await join(hall, { officerId: 'O301' })];
  elder = await filedCase(hall);
  await finish(elder.caseNo);
});
afterAll(() => hall.close());

/** Out of everybody's queue. */
async function finish(caseNo: string): Promise<void> {
  await hall.records.cases.record({ ...(await onRecord(hall, caseNo)), state: 'closed', takenBy: null });
}

const next = async (clerk: Client) => {
  const { body, refusal } = await clerk.ask(takeNextCase, {});
  return refusal ?? body.caseNo;
};

test('吉村镇 and 河洞乡 are 彭博’s: a colleague is offered what is anybody’s, and theirs only when it is urgent', async () => {
  const { caseNo: fromJicun } = await file(await hall.as('P003'), 'DY-JF-0004');
  const { caseNo: fromFujiang } = await file(await hall.as('P001'), 'DY-JF-0004');
  expect(await next(colleague)).toBe(fromFujiang);
  expect(await next(colleague)).toBe('NothingToTake');
  expect(await next(pengBo)).toBe(fromJicun);
  await pengBo.get(actOnCase, { caseNo: fromJicun, action: 'putBack' });
  const waiting = await onRecord(hall, fromJicun);
  await hall.records.cases.record({ ...waiting, clock: waiting.clock && { ...waiting.clock, light: 'yellow' } });
  expect(await next(colleague)).toBe(fromJicun);
  for (const caseNo of [fromJicun, fromFujiang]) await finish(caseNo);
});

test('who looks after an item is offered it, their chief is not', async () => {
  const { caseNo } = await file(await hall.as('P011'), 'DY-XK-0082');
  expect(await next(await hall.as('O035'))).toBe('NothingToTake');
  expect(await next(await hall.as('O026'))).toBe(caseNo);
});

test('sixty in hand are enough at this window', async () => {
  const busy = await join(hall, { officerId: 'O302' });
  const until = '2026-11-24T09:00:00.000+08:00';
  const taken = await putInQueue(hall.records, elder, 60, { over: (one) => ({ ...one, takenBy: { officerId: 'O302', name: '经办O302', until } }) });
  const [waiting = ''] = await putInQueue(hall.records, elder, 1, { from: 100 });
  const told = await busy.ask(takeNextCase, {});
  expect([told.refusal, told.body.about]).toEqual(['EnoughTaken', { most: 60 }]);
  await busy.get(actOnCase, { caseNo: taken[0] ?? '', action: 'putBack' });
  await finish(taken[0] ?? '');
  expect(await next(busy)).toBe(waiting);
});

test('nobody is given their own case, their household’s or their firm’s: the one behind it, and the others get it', async () => {
  const [own = '', household = '', firm = '', other = ''] = await mixed(['P036', 'P037', 'E008', 'P002'], 200);
  const kin = await join(hall, { officerId: 'O303', personId: 'P036' });
  expect([(await kin.get(getDeskCase, { caseNo: own })).conflict, (await kin.get(getDeskCase, { caseNo: other })).conflict]).toEqual(['self', null]);
  expect((await kin.ask(takeCase, { caseNo: own })).body.about).toEqual({ conflict: 'self' });
  expect((await kin.ask(takeCase, { caseNo: household })).body.about).toEqual({ conflict: 'household' });
  const owner = await join(hall, { officerId: 'O304', personId: await legalPersonOf('E008') });
  expect((await owner.ask(takeCase, { caseNo: firm })).body.about).toEqual({ conflict: 'firm' });
  expect(await next(kin)).toBe(firm);
  expect(await next(kin)).toBe(other);
  expect(await next(kin)).toBe('NothingToTake');
  hall.setClock('2026-11-23T09:01:00+08:00');
  expect(new Set([await next(colleague), await next(colleague)])).toEqual(new Set([own, household]));
});

/** Waiting cases of these applicants, the first the most urgent. */
async function mixed(codes: readonly string[], from: number): Promise<string[]> {
  return putInQueue(hall.records, elder, codes.length, {
    from, over: (one, at) => {
      const personId = codes[at - from] ?? '';
      return { ...one, dueOn: `2026-12-0${1 + at - from}`, applicant: { ...one.applicant, personId, kind: personId.startsWith('E') ? 'legal' : 'natural' } };
    },
  });
}

async function legalPersonOf(code: string): Promise<string> {
  const firm = await hall.records.people.find(code);
  return firm?.kind === 'legal' ? firm.legalPersonId : '';
}
