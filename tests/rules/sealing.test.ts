import { newFieldKey, sealingWith } from '../../functions/table/sealing';

const [first, second] = [newFieldKey(), newFieldKey()];
const before = sealingWith(first);
const after = sealingWith(`${second}\n${first}`);
const says = JSON.stringify({ name: '曾国良', idNo: '360723193905120013', phone: '13807970001' });

test('what is sealed says nothing, and opens to what it was', () => {
  const written = before.seal(says);
  expect(written).not.toMatch(/曾|3607|1380/);
  expect(Buffer.from(written, 'base64').toString('latin1')).not.toContain('3607');
  expect(before.open(written)).toBe(says);
});

test('the same text never looks the same twice', () => {
  expect(before.seal(says)).not.toBe(before.seal(says));
});

test('what an earlier release left open is read as it is', () => {
  expect(before.open(says)).toBe(says);
});

test('a changed letter is found, not read', () => {
  const written = before.seal(says);
  const at = written.length - 12;
  const changed = written.slice(0, at) + (written[at] === 'A' ? 'B' : 'A') + written.slice(at + 1);
  expect(() => before.open(changed)).toThrow();
});

test('a new key in front seals what is written from now on, and what the older one sealed is still read', () => {
  const old = before.seal(says);
  expect(after.open(old)).toBe(says);
  expect([after.isNewest(old), after.isNewest(after.seal(says)), after.isNewest(says)]).toEqual([false, true, false]);
  expect(() => before.open(after.seal(says))).toThrow(/FIELD_KEYS does not name/);
});

test('a number is found by its mark, which is another under every key', () => {
  const idNo = '360723193905120013';
  expect(after.marksOf(idNo)).toEqual([sealingWith(second).marksOf(idNo)[0], before.marksOf(idNo)[0]]);
  expect(new Set(after.marksOf(idNo)).size).toBe(2);
  expect(before.marksOf(idNo)[0]).toMatch(/^[0-9a-f]{64}$/);
});

test.each([['', /names no key/], ['k1', /ID BASE64/], ['k1 c2hvcnQ=', /32 bytes/], ['k 1 AAAA', /ID BASE64/]])('a ring such as “%s” opens nothing', (ring, says) => {
  expect(() => sealingWith(ring)).toThrow(says);
});
