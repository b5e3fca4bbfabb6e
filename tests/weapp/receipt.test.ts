import { createHash } from 'node:crypto';
import { listAuditRoots } from '../../shared/contract/audit';
import { getDeskCase } from '../../shared/contract/desk';
import { verifyReceipt, type CaseReceipt } from '../../shared/domain/audit/verify-receipt';
import { handler as clock } from '../../functions/entries/clock';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { BUILT } from './host/app-json';
import { startPhone } from './host/phone';
import { handOn } from './view/hand';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

test('in the mini-program the receipt goes into a chat as a file that verifies, and nothing of it stays', async () => {
  const { caseNo } = await file(await hall.as('P001'), 'DY-JF-0004');
  await (await hall.as('O012')).get(getDeskCase, { caseNo });
  hall.setClock('2026-11-24T00:20:00+08:00');
  await clock({ schedule: 'publishAuditRoot' });
  const phone = startPhone(BUILT, hall.address);
  const hand = handOn(phone);
  await phone.settle();
  await hand.tap('登录');
  await hand.type('示例身份编号', 'P001');
  await hand.tap('登录');
  phone.move.navigateTo({ url: `/cases/case?caseNo=${caseNo}` });
  await hand.tap(/^办理存证/);
  await hand.see('彭博 查看了办件');
  await hand.tap('保存存证');
  await hand.see('存证已保存');
  const [sent] = phone.drawer.shared;
  const { roots } = await hall.anyone.get(listAuditRoots, {});
  const receipt = JSON.parse(sent?.bytes.toString() ?? '') as CaseReceipt;
  expect(sent?.name).toBe(`办理存证-${caseNo}-2026-11-23.json`);
  expect(verifyReceipt(receipt, roots, (text) => createHash('sha256').update(text).digest('hex'))).toMatchObject({ ok: true, day: '2026-11-23' });
  expect([phone.drawer.own.size, phone.complaints, [...phone.unmodelled]]).toEqual([0, [], []]);
  phone.switchOff();
});
