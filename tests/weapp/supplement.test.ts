import { getCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { fileAsForecast } from '../setup/file-any-item';
import { pdf } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { BUILT } from './host/app-json';
import { startPhone } from './host/phone';
import { handOn } from './view/hand';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall({ withFiles: true }); });
afterAll(() => hall.close());

test('in the mini-program: a licence, a file and a number put right what the desk asked for; each tapped twice, each counted once', async () => {
  const [cook, clerk] = [await hall.as('P016'), await hall.as('O025')];
  const { caseNo } = (await fileAsForecast(cook, 'DY-XK-0023')).filed;
  await clerk.get(takeCase, { caseNo });
  const about = (key: string, kind: 'material' | 'answer' = 'material') => ({ about: kind, key, problem: '看不清', basis: '《行政许可法》第三十二条', howToFix: '重新提交一份' });
  await clerk.get(actOnCase, { caseNo, action: 'askSupplement', supplement: { items: [about('CL0061'), about('CL0010'), about('phone', 'answer')] } });

  const phone = startPhone(BUILT, hall.address);
  const hand = handOn(phone);
  phone.move.reLaunch({ url: '/me/sign-in' });
  await hand.type('示例身份编号', 'P016');
  await hand.tap('登录');
  phone.move.navigateTo({ url: `/cases/case?caseNo=${caseNo}` });
  await hand.tap('去补正');
  await hand.tap(/^自动调取/);
  await hand.see('将调取 1 份电子证照');
  await hand.tap('先提交 1 项，还差 2 项', 2);
  await hand.see('请先补一项');
  await hand.type('联系电话', '13800000138');
  phone.drawer.chat.push({ name: '平面图.pdf', bytes: await pdf(1) });
  await hand.tap('文件');
  await hand.tap('提交补正', 2);
  await hand.see('已提交，待受理');
  phone.switchOff();
  const whole = await cook.get(getCase, { caseNo });
  expect(whole).toMatchObject({ state: 'submitted', answers: { phone: '13800000138' }, proofs: { CL0010: { by: 'licence' }, CL0061: { by: 'upload' } } });
  expect(whole.steps.filter(({ action }) => action.startsWith('answer')).map(({ action }) => action)).toEqual(['answerInPart', 'answerInFull']);
  expect({ complaints: phone.complaints, unmodelled: [...phone.unmodelled] }).toEqual({ complaints: [], unmodelled: [] });
}, 30_000);
