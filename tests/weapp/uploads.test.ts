import { startCase } from '../../shared/contract/cases';
import { listMyFiles } from '../../shared/contract/files';
import { digestOf, pdf, photo } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { BUILT } from './host/app-json';
import { startPhone, type Phone } from './host/phone';
import { handOn, type Hand } from './view/hand';

let hall: TestHall;
let phone: Phone;
let hand: Hand;

beforeAll(async () => { hall = await openTestHall({ withFiles: true }); });
afterAll(() => hall.close());
beforeEach(async () => {
  phone = startPhone(BUILT, hall.address);
  hand = handOn(phone);
  await phone.settle();
});
afterEach(() => {
  phone.switchOff();
  expect({ complaints: phone.complaints, unmodelled: [...phone.unmodelled] }).toEqual({ complaints: [], unmodelled: [] });
});

/** To the materials of a new draft, where the first one is uploaded. */
async function toUpload(): Promise<string> {
  const { caseNo } = await (await hall.as('P011')).get(startCase, { itemCode: 'DY-XK-0082' });
  await hand.tap('登录');
  await hand.type('示例身份编号', 'P011');
  await hand.tap('登录');
  phone.move.navigateTo({ url: `/apply/materials?caseNo=${caseNo}` });
  await hand.tap('换一种方式：护士执业证书');
  await hand.tap(/^拍照上传/);
  return caseNo;
}

const files = async (caseNo: string) => (await (await hall.as('P011')).get(listMyFiles, { caseNo })).files;

test('a photo from the album and a PDF from a chat reach the bucket by the form, the file under its name', async () => {
  const caseNo = await toUpload();
  const [picture, document] = [await photo(1600, 1200), await pdf(2)];
  phone.drawer.album.push({ name: 'a.jpg', bytes: picture });
  phone.drawer.chat.push({ name: '合同.pdf', bytes: document });
  await hand.tap('相册');
  await hand.see('检查通过');
  await hand.tap('文件');
  await until(async () => (await files(caseNo)).filter(({ state }) => state === 'clean').length === 2, 10_000);
  expect(phone.drawer.forms.map(({ name, bytes, fields }) => [name, digestOf(bytes), fields['Content-Type'], Object.keys(fields).includes('Policy')])).toEqual([
    ['file', digestOf(picture), 'image/jpeg', true], ['file', digestOf(document), 'application/pdf', true],
  ]);
  await until(async () => phone.drawer.own.size === 0);
});

test('closed without a network and opened again: what was chosen is sent, once', async () => {
  const caseNo = await toUpload();
  phone.line.isOnline = false;
  phone.drawer.album.push({ name: 'b.jpg', bytes: await photo(800, 600) });
  await hand.tap('相册');
  await until(async () => [...phone.kept.values()].some((kept) => kept.includes('"waiting"')));
  phone.switchOff();
  phone = startPhone(BUILT, hall.address, phone);
  await until(async () => (await files(caseNo))[0]?.state === 'clean', 10_000);
  expect(phone.drawer.forms).toHaveLength(1);
});

test('signing out leaves nothing of it on the phone', async () => {
  await toUpload();
  phone.line.isOnline = false;
  phone.drawer.album.push({ name: 'c.jpg', bytes: await photo(400, 300) });
  await hand.tap('相册');
  await until(async () => phone.drawer.own.size === 1);
  phone.move.reLaunch({ url: '/tabs/me' });
  await hand.tap('退出登录');
  await hand.tap('退出登录');
  await until(async () => phone.drawer.own.size === 0 && ![...phone.kept.keys()].some((key) => key.startsWith('upload:')));
});
