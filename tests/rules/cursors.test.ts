import fc from 'fast-check';
import { cursorsSealedWith } from '../../functions/table/cursors';

const cursors = cursorsSealedWith('the hall’s own key');
const key = { pk: 'CASE#DY20261123000000002', sk: 'CASE', desk: 'DESK#WJW', deskSort: '2026-11-30#2026-11-23#DY20261123000000002' };
const cursor = cursors.write('DESK#WJW', key) ?? '';

test('a page’s end is found again on the list it belongs to', () => {
  expect(cursors.read('DESK#WJW', cursor)).toEqual(key);
  expect(cursors.write('DESK#WJW', undefined)).toBeUndefined();
  expect(cursors.read('DESK#WJW', undefined)).toBeUndefined();
  expect(cursor).toMatch(/^[\w.-]+$/);
});

test('a cursor of another list, or of another hall, is read as none', () => {
  expect(cursors.read('DESK#MZJ', cursor)).toBeUndefined();
  expect(cursors.read('CASES#P011', cursor)).toBeUndefined();
  expect(cursorsSealedWith('another key').read('DESK#WJW', cursor)).toBeUndefined();
});

test('a cursor with one character changed is read as none', () => {
  fc.assert(fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'ABCxyz019-_'), (place, wrong) => {
    const edited = cursor.slice(0, place) + wrong + cursor.slice(place + 1);
    expect(cursors.read('DESK#WJW', edited)).toEqual(edited === cursor ? key : undefined);
  }), { numRuns: 500 });
});

test('a cursor that is cut, empty or made up is read as none', () => {
  const [body = ''] = cursor.split('.');
  const madeUp = Buffer.from(JSON.stringify({ pk: 'CASE#DY20261123000000002', sk: 'CASE' })).toString('base64url');
  for (const wrong of ['', '.', 'x', body, `${body}.`, cursor.slice(0, -1), cursor.slice(1), `${madeUp}.${cursor.split('.')[1]}`, `${madeUp}.${'A'.repeat(16)}`]) {
    expect([wrong, cursors.read('DESK#WJW', wrong)]).toEqual([wrong, undefined]);
  }
});

test('a seal in wide characters, or a third part, is read as none', () => {
  for (const wrong of [`${cursor.split('.')[0]}.${'中'.repeat(16)}`, `${cursor}.x`]) expect(cursors.read('DESK#WJW', wrong)).toBeUndefined();
});
