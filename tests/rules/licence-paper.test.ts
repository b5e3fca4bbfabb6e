import { generateKeyPairSync } from 'node:crypto';
import { licenceSealsWith } from '../../functions/documents/licence-seals';
import { pressLicence } from '../../functions/documents/render';
import { sealFace } from '../../functions/documents/seal-face';
import { paceKept } from '../../functions/http/pace';
import type { LicencePaper } from '../../shared/domain/licences/paper';
import { readPdf } from '../setup/read-pdf';

const keyPem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const seals = licenceSealsWith(keyPem, 'https://hall.example');
const eLicenceId = '1.2.156.3005.2.11100000MB0143028R001.11360723MA0000015T.2026112300000002.001.V';
const paper: LicencePaper = {
  title: '食品经营许可证', licenceNo: 'FOOD_BIZ-20261123123456783', eLicenceId, holderName: '大余县𠮷示例08大酒店有限公司', issuer: '大余县行政审批局', issuedOn: '2026-11-23', validTo: '2031-11-22',
  fields: [{ label: '经营场所', value: '南安镇余西街道1号' }, { label: '经营项目', value: '热食类食品制售' }],
};
const check = { address: seals.addressOf(eLicenceId), code: seals.codeOf(eLicenceId) };

test('one page says everything, a phone reads its code, and a character the font lacks is no blank', async () => {
  const { bytes, digest } = await pressLicence(paper, check);
  const { pages, title, language } = readPdf(bytes);
  expect(pages).toHaveLength(1);
  const all = ['食品经营许可证', paper.licenceNo, '大余县〔U+20BB7〕示例08大酒店有限公司', '经营场所南安镇余西街道1号', '2026年11月23日至2031年11月22日', '大余县行政审批局', '样章', '电子证照专用章', check.code];
  expect(all.filter((text) => !pages[0]?.text.includes(text))).toEqual([]);
  expect([pages[0]?.qr, title, language]).toEqual([check.address, `食品经营许可证 ${paper.licenceNo}`, 'zh-CN']);
  expect([digest.length, bytes.length < 90_000]).toEqual([64, true]);
});

test('the same words are the same file; another holder is another', async () => {
  const [one, two, other] = [await pressLicence(paper, check), await pressLicence(paper, check), await pressLicence({ ...paper, holderName: '别人' }, check)];
  expect([one.digest === two.digest, one.digest === other.digest]).toEqual([true, false]);
});

test('a code is of one version, 132 bits, not to be had without the key; another key makes another', () => {
  const other = licenceSealsWith(`${keyPem} `, '');
  expect(check.code).toMatch(/^[\w-]{22}$/);
  expect([seals.isCodeOf(eLicenceId, check.code), seals.isCodeOf(eLicenceId.replace('.001.V', '.002.U'), check.code), seals.isCodeOf(eLicenceId, check.code.slice(1)), other.codeOf(eLicenceId) === check.code]).toEqual([true, false, false, false]);
});

test('a signature stands for these bytes, this licence and this moment', () => {
  const file = { digest: 'a'.repeat(64), eLicenceId, madeAt: '2026-11-23T09:00:00.000+08:00' };
  const proof = { ...file, signature: seals.sign(file) };
  expect([seals.isSigned(proof), seals.isSigned({ ...proof, digest: `b${'a'.repeat(63)}` }), seals.isSigned({ ...proof, eLicenceId: `${eLicenceId}X` }), seals.isSigned({ ...proof, signature: 'x' })]).toEqual([true, false, false, false]);
});

test('the seal has the issuer along its edge and no star; what is none of the law’s says so itself', () => {
  const signs = (issuer: string, isSpecimen = true) => [...sealFace({ issuer, isSpecimen }, (text) => text).matchAll(/>([^<]+)<\/text>/g)].map(([, said]) => said);
  expect(signs('大余县行政审批局')).toEqual([...'大余县行政审批局', '样章', '电子证照专用章']);
  expect(signs('大余县行政审批局', false)).not.toContain('样章');
  expect(sealFace({ issuer: '甲&乙<丙', isSpecimen: true }, (text) => text)).toContain('&amp;');
  expect(sealFace({ issuer: '大余县', isSpecimen: true }, (text) => text)).not.toMatch(/polygon|★/);
});

test('one address asks so often in a minute and no more; others are not in its way', () => {
  const may = paceKept();
  const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 1, 0, second));
  expect([may('a', 2, at(0)).isOpen, may('a', 2, at(1)).isOpen, may('a', 2, at(20)), may('b', 2, at(20)).isOpen, may('a', 2, at(60)).isOpen]).toEqual([true, true, { isOpen: false, seconds: 40 }, true, true]);
});
