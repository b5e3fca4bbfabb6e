import { saveAddress, MOST_ADDRESSES, type AddressBook } from '../../shared/domain/delivery/address-book';
import { checkReceiver, maskedReceiver, type Receiver } from '../../shared/domain/delivery/receiver';
import { allowed } from './fixtures';

const home: Receiver = { name: '黄月英', phone: '13970700011', province: '江西省', city: '赣州市', county: '大余县', address: '南安镇余西街社区建设路12号' };
const refusedFor = (change: Partial<Receiver>) => {
  const checked = checkReceiver({ ...home, ...change }, ['三沙市']);
  return checked.ok ? 'taken' : checked.refusal;
};

test('an address that a courier finds is taken, spaces and country codes of a paste or not', () => {
  expect(allowed(checkReceiver({ ...home, phone: '+86 139-7070-0011', address: ' 南安镇余西街社区建设路12号 ' }, []))).toEqual(home);
  for (const change of [{ address: '池江镇板棚下村旱田组' }, { province: '广东省', city: '深圳市', county: '南山区', address: '科技园南区R2-B栋4楼' }]) expect(refusedFor(change)).toBe('taken');
});

test('abroad and beyond customs, a box, a place nobody serves or finds: each has its own answer', () => {
  expect(['香港特别行政区', '台湾省', 'California', '东京都'].map((province) => refusedFor({ province }))).toEqual(Array(4).fill('AddressAbroad'));
  expect(refusedFor({ city: '美国洛杉矶市' })).toBe('AddressAbroad');
  expect(refusedFor({ address: '221B Baker Street' })).toBe('AddressAbroad');
  expect(['大余县邮政局第12号信箱', '南安镇 P.O. Box 12号院', '8001信箱'].map((address) => refusedFor({ address }))).toEqual(Array(3).fill('AddressPoBox'));
  expect(refusedFor({ province: '海南省', city: '三沙市', county: '西沙区' })).toBe('AddressNotServed');
  expect([{ city: '赣州' }, { county: '大余' }, { address: '家里' }, { address: '老地方那边' }].map(refusedFor)).toEqual(Array(4).fill('AddressIncomplete'));
});

test('a number that rings nowhere is no number: too short, a fixed line, a thing, a satellite; virtual operators ring', () => {
  expect(['1397070001', '139707000111', '07978722345', '14012345678', '14412345678', '14812345678', '13491234567', '17401234567', '12345678901', '１３９７０７０００１１'].map((phone) => refusedFor({ phone })))
    .toEqual(Array(10).fill('PhoneCannotReceive'));
  expect(['17012345678', '17112345678', '16712345678', '19912345678'].map((phone) => refusedFor({ phone }))).toEqual(Array(4).fill('taken'));
});

test('lists show enough to choose by and no more', () => {
  expect(maskedReceiver(home)).toEqual({ ...home, name: '黄**', phone: '139****0011', address: '南安****' });
  expect(maskedReceiver({ ...home, name: '大余县章源钨业有限公司' }).name).toBe('大余****公司');
});

test('the same address twice is one; a book has an end', () => {
  let book: AddressBook = { version: 0, entries: [] };
  for (const id of ['a', 'b']) book = allowed(saveAddress(book, { id, receiver: home }, []));
  expect(book.entries.map(({ id }) => id)).toEqual(['b']);
  for (let at = 1; at < MOST_ADDRESSES; at += 1) book = allowed(saveAddress(book, { id: `c${at}`, receiver: { ...home, address: `南安镇建设路${at}号` } }, []));
  expect(saveAddress(book, { id: 'more', receiver: { ...home, address: '南安镇建设路99号' } }, [])).toMatchObject({ refusal: 'TooManyAddresses' });
  expect(allowed(saveAddress(book, { id: 'c1', receiver: { ...home, address: '南安镇建设路99号' } }, [])).entries).toHaveLength(MOST_ADDRESSES);
});
