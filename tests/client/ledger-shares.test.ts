import fc from 'fast-check';
import { sharesOf } from '../../shared/domain/cases/shares';
import { ledgerWords, partyWords, spentWords } from '../../shared/words/screens/case-clock';

const spent = (...minutes: number[]) => minutes.map((one, at) => ({ party: { department: `第${at}家` }, minutes: one }));

test('thirds make a hundred, the first of equals taking what is left', () => {
  expect(sharesOf(spent(1, 1, 1))).toEqual([34, 33, 33]);
  expect(sharesOf(spent(390, 0))).toEqual([100, 0]);
  expect(sharesOf(spent(0, 0))).toEqual([0, 0]);
});

test('whatever was used, the shares sum to a hundred and none is a percent away from the truth', () => {
  fc.assert(fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (minutes) => {
    const whole = minutes.reduce((sum, one) => sum + one, 0);
    fc.pre(whole > 0);
    const shares = sharesOf(spent(...minutes));
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
    for (const [at, share] of shares.entries()) expect(Math.abs(share - ((minutes[at] ?? 0) / whole) * 100)).toBeLessThan(1);
  }), { numRuns: 2_000 });
});

test('each is named and told in days, hours and minutes; a trace is not nothing', () => {
  expect([partyWords('applicant'), partyWords({ department: '市场监管局' })]).toEqual(['您', '市场监管局']);
  expect([spentWords(410, 390), spentWords(61, 390), spentWords(780, 390)]).toEqual(['1 天 20 分钟', '1 小时 1 分钟', '2 天']);
  expect(ledgerWords.share(0)).toBe('不到 1%');
});
