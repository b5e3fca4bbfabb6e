import fc from 'fast-check';
import { caseNoFrom, isCaseNo } from '../../shared/domain/cases/case-no';
import { checkCharacter, eLicenceId, isELicenceId } from '../../shared/domain/licences/e-licence-id';
import { ageOn } from '../../shared/domain/people/facts';
import { isCreditCode, isIdNo } from '../../shared/domain/people/identity-numbers';
import { maskName, maskNumber, maskPhone } from '../../shared/domain/people/mask';
import { catalogue } from './fixtures';

const eLicences = [
  '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U', '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
  '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9', '1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430599.001.F',
  '1.2.156.3005.2.11100000000013127D001.113607230000000194.2026112300000001.001.7', '1.2.156.3005.2.11100000MB0143028R001.11360723MA0000015T.2026112300000002.001.V',
];
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** One text with one character replaced by another of the alphabet. */
const misread = (texts: readonly string[], alphabet: string) => fc.constantFrom(...texts).chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.constantFrom(...alphabet)).map(([place, wrong]) => ({ text, read: text.slice(0, place) + wrong + text.slice(place + 1) })));
const neverPasses = (texts: readonly string[], alphabet: string, passes: (text: string) => boolean) =>
  fc.assert(fc.property(misread(texts, alphabet), ({ text, read }) => expect(passes(read)).toBe(read === text)), { numRuns: 1500 });

test.each(eLicences)('the e-licence id %s is right, and is written the same again', (id) => {
  expect(isELicenceId(id)).toBe(true);
  const [typeCode = '', issuerCode = '', serial = '', version = ''] = id.replace('1.2.156.3005.2.', '').split('.');
  expect(eLicenceId({ typeCode, issuerCode, serial, version: Number(version) })).toBe(id);
});

test('one wrong character anywhere in an e-licence id is found', () => neverPasses(eLicences, `${ALNUM}.a`, isELicenceId));

test('an e-licence id without its root, its check character or a part is none', () => {
  const [id = ''] = eLicences;
  for (const text of ['', id.slice(15), id.slice(0, -1), id.slice(0, -2), `${id}0`, id.replace('.001', ''), id.toLowerCase(), '1.2.156.3005.2.....']) expect([text, isELicenceId(text)]).toEqual([text, false]);
  expect(checkCharacter('')).toBe('1');
});

test('every e-licence that the hall starts with carries a right id, and no two the same', () => {
  const { licences } = catalogue();
  expect(licences.filter((one) => !isELicenceId(one.eLicenceId))).toEqual([]);
  expect(new Set(licences.map((one) => one.eLicenceId)).size).toBe(licences.length);
  expect(new Set(licences.map((one) => one.licenceNo)).size).toBe(licences.length);
});

test('a case number is DY, the day, eight digits and a Luhn digit', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }), (digest) => {
    const caseNo = caseNoFrom('2026-11-23', digest);
    expect(caseNo).toMatch(/^DY20261123\d{9}$/);
    expect(isCaseNo(caseNo)).toBe(true);
  }));
  expect(caseNoFrom('2026-11-23', '0'.repeat(64))).toBe('DY20261123000000002');
});

test('one wrong digit anywhere in a case number is found', () => {
  const caseNos = ['00', '7f', 'e3'].map((start) => caseNoFrom('2026-11-23', start.repeat(32)));
  neverPasses(caseNos, '0123456789', isCaseNo);
  for (const text of ['', 'DY', 'DY2026112300000000', 'dy20261123000000002', 'DY202611230000000020', ' DY20261123000000002', 'DY20261123000000002\n']) expect([text, isCaseNo(text)]).toEqual([text, false]);
});

const idNos = ['11010519491231002X', '440524188001010014', '360723199001010012', '360723198512310020', '360723201006150030', '810000199001010019', '820000199001010010', '830000199001010012', '936840199001010016'];
test.each(idNos)('%s is an ID number: of the mainland, of Hong Kong, Macau and Taiwan, of a foreigner', (idNo) => expect(isIdNo(idNo)).toBe(true));
test('a small x is read as X; a short number, wide digits and letters are refused', () => {
  expect(isIdNo('11010519491231002x')).toBe(true);
  for (const wrong of ['', '110105194912310', '36072319900101001', '3607231990010100120', '３６０７２３１９９００１０１００１２', '36072319900101X012']) expect([wrong, isIdNo(wrong)]).toEqual([wrong, false]);
});
test('a birthday that never was is found, though the check digit is right', () => {
  expect(['360723199002300011', '36072319901301001X', '360723199001000017', '360723190002290019'].map(isIdNo)).toEqual([false, false, false, false]);
});
test('one wrong digit anywhere in an ID number is found', () => neverPasses(idNos, '0123456789', isIdNo));

const creditCodes = [
  '91350100M000100Y43', '11100000000013338W', '11100000MB0143028R', '11100000000013127D', '11100000MB03271699', '12441500196720244T', '11370800MB28559184', '11430000006122244L',
  '11330105002500287C', '11220000013544541J', '91360723MA0000015J', '92360723MA0000015F', '93360723MA0000015C', '113607230000000194', '12360723MA0000015P',
];
test.each(creditCodes)('%s is a credit code', (code) => expect(isCreditCode(code)).toBe(true));
test('one wrong character anywhere in a credit code is found', () => neverPasses(creditCodes, ALNUM, isCreditCode));
test('I, O, S, V and Z are in no credit code', () => {
  for (const letter of 'IOSVZ') expect(isCreditCode(`9136072${letter}MA0000015J`)).toBe(false);
});

test('what identifies 曾国良 is masked where others may read it', () => {
  expect(maskNumber('360723194102119911')).toBe('360723********9911');
  expect(maskNumber('91360723MA0000015J')).toBe('913607********015J');
  expect(maskNumber('A123456')).toBe('*******');
  expect(maskPhone('13812341234')).toBe('138****1234');
  expect([maskName('曾国良'), maskName('曾'), maskName('欧阳修文')]).toEqual(['曾**', '曾*', '欧***']);
});

test('曾国良 turns 80 on the day itself; who is born on February 29 has a birthday on March 1 of common years', () => {
  expect([ageOn('1941-02-11', '2021-02-10'), ageOn('1941-02-11', '2021-02-11')]).toEqual([79, 80]);
  expect([ageOn('1944-02-29', '2023-02-28'), ageOn('1944-02-29', '2023-03-01'), ageOn('1944-02-29', '2024-02-29')]).toEqual([78, 79, 80]);
});
