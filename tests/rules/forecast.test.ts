import { createHash } from 'node:crypto';
import { lettersOffered } from '../../functions/find/promising';
import { forecastMaterials, type ForecastRow } from '../../shared/domain/cases/forecast-materials';
import type { ProofKind, ProofRequest } from '../../shared/domain/cases/proof';
import { proveMaterials } from '../../shared/domain/cases/prove-materials';
import { audienceOf, walletFor, type Wallets } from '../../shared/domain/items/holders';
import type { Holder, Material } from '../../shared/domain/items/item';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { isBarred } from '../../shared/domain/promises/bar';
import type { LetterInForce } from '../../shared/domain/promises/promise';
import { isValidOn } from '../../shared/domain/licences/licence';
import { catalogue, licence, material, proving, realPerson, TODAY, walletsOf } from './fixtures';
import { isThorough } from '../setup/thorough';

const nurse = licence('NURSE');
const wallets: Wallets = { applicant: [nurse], legalPerson: [] };
const known = proving({ wallets });
const certificate = material('CL0240', { licenceTypes: ['NURSE'], holder: 'applicant' });
const prove = (one: Material, request: ProofRequest | undefined, at = known) => proveMaterials([one], request ? { [one.code]: request } : {}, at);
const problem = (one: Material, request: ProofRequest | undefined, at = known) => {
  const outcome = prove(one, request, at);
  return outcome.ok ? 'proved' : (outcome.about as { missing: { problem: string }[] }).missing.map((row) => row.problem).join();
};

const everybody = catalogue().people;
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
/** A clean file given for this material of this case, which a clerk has compared with its original. */
const fileFor = (code: string, isVerified: boolean): StoredFile => ({
  fileId: `F-${code}`, version: 1, ownerId: 'P011', name: '材料.pdf', type: 'application/pdf', bytes: 9, digest: '', uses: [{ caseNo: known.caseNo, material: code }], state: 'clean', fault: null,
  quarantine: { key: '', versionId: null }, clean: null, grantedAt: '', sweepOn: null, verified: isVerified ? { officerId: 'O026', name: '胡杨', on: '2026-01-01', validUntil: '2027-01-01' } : null,
});

/** Every way there is, asked for as a phone would ask. */
function requestsFor(row: ForecastRow, letters: readonly LetterInForce[]): Record<ProofKind, ProofRequest> {
  const letter = (kind: LetterInForce['kind']) => letters.find((one) => one.kind === kind)?.letter ?? 'none';
  return {
    form: { by: 'form' }, licence: row.licence ? { by: 'licence', licenceNo: row.licence.licenceNo } : { by: 'licence' }, reuse: { by: 'reuse', fileId: `F-${row.code}` },
    commitment: { by: 'commitment', letter: letter('commitment'), listed: [] }, later: { by: 'later', letter: letter('later') }, upload: { by: 'upload', files: [`F-${row.code}`] },
  };
}

/** Another part of them each day would be another test each day: every fourth. */
const judged = everybody.filter((_, at) => isThorough || at % 4 === 0);
test.each(judged.map((person) => [`${person.personId} ${person.name}`, person] as const))('what the hall forecasts for %s, of every item they may file, is exactly what filing takes', (_, person) => {
  const audience = audienceOf(person);
  const wallets = walletsOf(person);
  let rows = 0;
  for (const item of catalogue().items.filter((one) => one.audience.includes(audience))) {
    const signing = { item, person, signer: { personId: person.personId, name: person.name }, laterDueOn: '2026-11-30', reference: catalogue().reference };
    const letters: Record<string, LetterInForce[]> = {};
    for (const { material: { code }, ...letter } of lettersOffered({ digest }, signing)) (letters[code] ??= []).push(letter);
    const files = item.materials.map(({ code }, at) => fileFor(code, at % 2 === 0));
    const at = proving({ audience, wallets, files, promising: { bar: isBarred(person, [], new Date('2026-11-23')), letters, signer: signing.signer } });
    for (const row of forecastMaterials(item.materials, at)) {
      const one = item.materials.find(({ code }) => code === row.code);
      if (!one) throw new Error(`${item.code} forecasts a material it does not ask for`);
      const taken = Object.values(requestsFor(row, letters[row.code] ?? [])).filter((request) => {
        const outcome = prove(one, request, at);
        return outcome.ok && outcome.value[row.code]?.by === request.by;
      }).map(({ by }) => by);
      expect([item.code, row.code, taken.sort()]).toEqual([item.code, row.code, [...row.ways].sort()]);
      if (row.by !== 'form') expect(problem(one, undefined, at)).toBe(row.necessity === 'required' ? 'Missing' : 'proved');
      rows += 1;
    }
  }
  expect(rows).toBeGreaterThan(300);
});

test('the lightest lawful way is forecast first', () => {
  const offered = (...kinds: ('commitment' | 'later')[]) => ({ ...known.promising, letters: { CL0001: kinds.map((kind) => ({ kind, letter: 'x', commitment: null, listed: [] })) } });
  const ways = (change: Partial<Material>, promising = known.promising) => forecastMaterials([material('CL0001', change)], { ...known, promising })[0]?.ways;
  const fetched = { licenceTypes: ['NURSE'], holder: 'applicant' as const };
  expect(ways({ isForm: true })).toEqual(['form']);
  expect(ways(fetched, offered('commitment', 'later'))).toEqual(['licence', 'commitment', 'later', 'upload']);
  expect(ways({}, offered('later'))).toEqual(['later', 'upload']);
  expect(ways({})).toEqual(['upload']);
  expect(ways(fetched, { ...offered('commitment', 'later'), bar: { why: 'dishonestyList', until: null } })).toEqual(['licence', 'upload']);
});

test('a licence is valid through its last day; the day after it is told as expired and proves nothing', () => {
  const on = (today: string) => ({ ...known, today });
  const row = (today: string) => forecastMaterials([certificate], on(today))[0];
  expect(row('2027-05-10')).toMatchObject({ by: 'licence', licence: { licenceNo: 'NURSE-1' }, expired: [] });
  expect(row('2027-05-11')).toMatchObject({ by: 'upload', licence: null, expired: [{ licenceNo: 'NURSE-1' }] });
  expect([problem(certificate, { by: 'licence', licenceNo: 'NURSE-1' }, on('2027-05-10')), problem(certificate, { by: 'licence', licenceNo: 'NURSE-1' }, on('2027-05-11'))]).toEqual(['proved', 'NotHeld']);
  expect([isValidOn({ status: 'valid', validTo: null }, TODAY), isValidOn({ status: 'expired', validTo: null }, TODAY), isValidOn({ status: 'superseded', validTo: '2030-01-01' }, TODAY)]).toEqual([true, false, false]);
});

test('叶大勇’s tobacco licence has run out and is no help', () => {
  const ye = proving({ wallets: walletsOf(realPerson('P017')) });
  const tobacco = material('CL0001', { licenceTypes: ['TOBACCO'], holder: 'applicant' });
  expect(forecastMaterials([tobacco], ye)[0]?.expired.map((one) => one.licenceNo)).toEqual(['SIM-TOBACCO-0172']);
  expect(problem(tobacco, { by: 'licence' }, ye)).toBe('NotHeld');
});

test('of two valid licences the one valid longest is fetched, and the other may be named', () => {
  const older = licence('NURSE', { licenceNo: 'NURSE-0', validTo: '2027-01-31' });
  const lasting = licence('NURSE', { licenceNo: 'NURSE-2', validTo: null });
  const two = { ...known, wallets: { applicant: [older, lasting, nurse], legalPerson: [] } };
  expect(forecastMaterials([certificate], two)[0]?.licence?.licenceNo).toBe('NURSE-2');
  expect(prove(certificate, { by: 'licence', licenceNo: 'NURSE-0' }, two)).toMatchObject({ ok: true, value: { CL0240: { licenceNo: 'NURSE-0', licenceType: 'NURSE', name: 'NURSE', validTo: '2027-01-31' } } });
});

test('somebody else’s licence, a licence of another kind and an invented number are not held', () => {
  const other = licence('ID_CARD');
  const at = { ...known, wallets: { applicant: [nurse, other], legalPerson: [licence('NURSE', { licenceNo: 'NURSE-9' })] } };
  for (const licenceNo of ['NURSE-9', 'ID_CARD-1', 'NURSE-0', '']) expect([licenceNo, problem(certificate, { by: 'licence', licenceNo }, at)]).toEqual([licenceNo, 'NotHeld']);
  expect(problem(material('CL0009'), { by: 'licence' }, at)).toBe('NotAccepted');
});

test('everything that is missing is told at once, and a material nobody asks for is a stranger', () => {
  const conditional = material('CL0007', { necessity: 'conditional', when: '委托他人办理时' });
  const outcome = proveMaterials([certificate, material('CL0005'), conditional], { CL9999: { by: 'licence' }, CL0240: { by: 'upload', files: [] } }, known);
  expect(outcome).toEqual({ ok: false, refusal: 'MaterialUnproved', about: { missing: [
    { code: 'CL0240', name: '材料CL0240', problem: 'FileNotFound' }, { code: 'CL0005', name: '材料CL0005', problem: 'Missing' }, { code: 'CL9999', name: 'CL9999', problem: 'NoSuchMaterial' },
  ] } });
});

test('a stranger alone keeps a filing back', () => {
  const stranger = { code: 'CL9999', name: 'CL9999', problem: 'NoSuchMaterial' };
  expect(proveMaterials([], { CL9999: { by: 'upload', files: [] } }, known)).toMatchObject({ refusal: 'MaterialUnproved', about: { missing: [stranger] } });
});

test('a firm proves with its own licences or its legal person’s, as the material says; a person has one wallet', () => {
  const both: Wallets = { applicant: [licence('BIZ_LICENSE')], legalPerson: [licence('ID_CARD')] };
  const holders: Holder[] = ['applicant', 'enterprise', 'applicant-or-enterprise', 'legalPerson', 'applicant-or-legalPerson'];
  const types = (audience: 'person' | 'enterprise') => holders.map((holder) => walletFor(holder, audience, both).map((one) => one.type).join());
  expect(types('enterprise')).toEqual(['BIZ_LICENSE', 'BIZ_LICENSE', 'BIZ_LICENSE', 'ID_CARD', 'ID_CARD']);
  expect(types('person')).toEqual(['BIZ_LICENSE', '', 'BIZ_LICENSE', '', 'BIZ_LICENSE']);
  expect(walletFor(null, 'enterprise', both)).toEqual([]);
});
