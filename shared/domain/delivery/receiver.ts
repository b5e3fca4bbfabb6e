import { refuse, allow, type Outcome } from '../outcome';

/** Where a parcel goes, in the words of an envelope. */
export type Receiver = { name: string; phone: string; province: string; city: string; county: string; address: string };

/** 省级行政区, Taiwan, Hong Kong and Macau apart: what is sent there passes customs, and the county's agreement ends before it. */
export const provinces = [
  '江西省', '北京市', '天津市', '河北省', '山西省', '内蒙古自治区', '辽宁省', '吉林省', '黑龙江省', '上海市', '江苏省', '浙江省', '安徽省', '福建省', '山东省', '河南省', '湖北省', '湖南省',
  '广东省', '广西壮族自治区', '海南省', '重庆市', '四川省', '贵州省', '云南省', '西藏自治区', '陕西省', '甘肃省', '青海省', '宁夏回族自治区', '新疆维吾尔自治区',
] as const;

export type ReceiverRefusal = 'AddressAbroad' | 'AddressPoBox' | 'AddressIncomplete' | 'AddressNotServed' | 'PhoneCannotReceive';

const ABROAD = /香港|澳门|台湾|美国|日本|韩国|英国|法国|德国|加拿大|澳大利亚|新加坡|马来西亚|泰国|越南|USA|U\.S\.A|Hong ?Kong|Macau|Taiwan/i;
/** 信箱: nobody is there to sign. */
const PO_BOX = /信箱|邮政专用|p\.?\s*o\.?\s*box/i;
const CITY = /(市|自治州|盟|地区|直辖县级行政区划)$/
const COUNTY = /(区|县|旗|市|镇|街道|林区|特区)$/;
/** Somebody can be found by it: a street, a village, a house, an office. */
const FINDABLE = /[路街道巷弄村组屯庄寨号栋幢楼室院镇乡园区厦店]/;
/** Numbers of people; those of things (物联网 140, 141, 144, 146, 148, 149) and satellites (1349, 1740) ring nowhere. Virtual operators (170, 171, 165, 167) do. */
const MOBILE = /^1(3\d|4[57]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
const SATELLITE = /^1(349|740)/;

/** Whether a carrier finds it, and somebody can be called there. What is wrong is named, with the field it is in. */
export function checkReceiver(receiver: Receiver, notServed: readonly string[]): Outcome<Receiver, ReceiverRefusal> {
  const clean = cleaned(receiver);
  const { phone, province, city, county, address } = clean;
  const whole = `${province}${city}${county}${address}`;
  if (!(provinces as readonly string[]).includes(province) || ABROAD.test(`${city}${county}`) || !/\p{Script=Han}/u.test(address)) return refuse('AddressAbroad', { fields: [{ key: 'province' }] });
  if (PO_BOX.test(whole)) return refuse('AddressPoBox', { fields: [{ key: 'address' }] });
  if (notServed.includes(city)) return refuse('AddressNotServed', { fields: [{ key: 'city' }] });
  if (!CITY.test(city)) return refuse('AddressIncomplete', { fields: [{ key: 'city' }] });
  if (!COUNTY.test(county)) return refuse('AddressIncomplete', { fields: [{ key: 'county' }] });
  if (address.length < 4 || !FINDABLE.test(address)) return refuse('AddressIncomplete', { fields: [{ key: 'address' }] });
  if (!MOBILE.test(phone) || SATELLITE.test(phone)) return refuse('PhoneCannotReceive', { fields: [{ key: 'phone' }] });
  return allow(clean);
}

/** Spaces of a paste are no part of an address; a phone number may have come with its country's. */
function cleaned({ name, phone, province, city, county, address }: Receiver): Receiver {
  const tight = (text: string) => text.replace(/\s+/g, '');
  return { name: name.trim(), phone: phone.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, ''), province: tight(province), city: tight(city), county: tight(county), address: address.trim().replace(/\s+/g, ' ') };
}

export function addressLine({ province, city, county, address }: Receiver): string {
  return [...new Set([province, city, county])].join('') + address;
}

/** The same door and person: what may travel together. */
export function isSameReceiver(one: Receiver, other: Receiver): boolean {
  return one.name === other.name && one.phone === other.phone && addressLine(one) === addressLine(other);
}

/** 张**, 138****1234, and where it goes without the house: what lists and labels may show. */
export function maskedReceiver(one: Receiver): Receiver {
  return { ...one, name: maskedName(one.name), phone: `${one.phone.slice(0, 3)}****${one.phone.slice(-4)}`, address: `${one.address.slice(0, 2)}****` };
}

export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return rest.length > 5 ? `${first}${rest[0] ?? ''}****${rest.slice(-2).join('')}` : `${first}${'*'.repeat(Math.max(1, rest.length))}`;
}
