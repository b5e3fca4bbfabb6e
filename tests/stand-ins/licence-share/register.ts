import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 01 有效 · 02 暂扣 · 03 撤销 · 04 注销 · 05 失效 · 06 办理转出 · 07 吊销 */
export type State = '01' | '02' | '03' | '04' | '05' | '06' | '07';
export type Holder = { name: string; code: string; typeCode: '111' | '001' };
export type Kept = {
  no: string; typeCode: string; type: string; name: string; holder: Holder; issuer: { name: string; code: string };
  issued: string; validTo: string | null; state: State; version: number; fields: Record<string, string | number | null>;
};

type RawLicence = { type: string; name: string; no: string; issued: string; validTo: string | null; status: string; fields: Kept['fields'] };
type Raw = { name: string; idNo?: string; creditCode?: string; heldLicences: RawLicence[] };

export type Register = { licences: Kept[]; holders: Map<string, Holder>; kinds: Set<string>; kindOf(type: string): Pick<Kept, 'typeCode' | 'issuer'> };

/** Every licence of the seeded people and enterprises, read from the catalogue's files. */
export function readRegister(folder: string): Register {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const codes = read<{ types: Record<string, string>; issuers: Record<string, string>; otherIssuer: string }>('e-licence-codes.json');
  const issuerOf = new Map(read<{ code: string; issuer: string }[]>('licence-types.json').map(({ code, issuer }) => [code, issuer]));
  const names = new Map(read<{ code: string; name: string }[]>('departments.json').map(({ code, name }) => [code, name]));
  const kindOf = (type: string) => {
    const department = issuerOf.get(type) ?? '';
    return { typeCode: codes.types[type] ?? '', issuer: { name: names.get(department) ?? department, code: codes.issuers[department] ?? codes.otherIssuer } };
  };
  const all = [...read<Raw[]>('people.json'), ...read<Raw[]>('enterprises.json')].map((raw) => ({ raw, holder: holderOf(raw) }));
  const licences = all.flatMap(({ raw, holder }) => raw.heldLicences.map((one): Kept => ({
    no: one.no, ...kindOf(one.type), type: one.type, name: one.name, holder, issued: one.issued, validTo: one.validTo,
    state: one.status === 'valid' ? '01' : '05', version: 1, fields: one.fields,
  })));
  return { licences, holders: new Map(all.map(({ holder }) => [holder.code, holder])), kinds: new Set(Object.values(codes.types)), kindOf };
}

function holderOf({ name, idNo, creditCode }: Raw): Holder {
  return idNo === undefined ? { name, code: creditCode ?? '', typeCode: '001' } : { name, code: idNo, typeCode: '111' };
}
