import * as fc from 'fast-check';
import { fileName } from '../../shared/domain/files/file-name';
import { confirmFile, gradeOf, passFile, refuseFile, verifyFile } from '../../shared/domain/files/file-life';
import { fileIdFrom, grantFile, mayGrant } from '../../shared/domain/files/grant-file';
import { fileLimits, fileTerms } from '../../shared/domain/files/limits';
import { fileFaults, fileFlow, type FileState, type StoredFile } from '../../shared/domain/files/stored-file';
import { sweptFile, withoutCase } from '../../shared/domain/files/uses';
import { fileFaultWords } from '../../shared/words/files';
import { allowed, at, draftFor, huangYueying, item } from './fixtures';

const use = { caseNo: 'DY1', material: 'CL0001' };
const sent = { name: 'a.jpg', type: 'image/jpeg', bytes: 10, digest: 'd' } as const;
const clean = { key: 'k', versionId: 'v', bytes: 9, digest: 'c', pages: null };
const grant = (before?: StoredFile, change = {}) => grantFile({ before, fileId: 'F1', ownerId: 'P011', file: sent, use, quarantineKey: 'q2', at: at('2026-11-23'), terms: fileTerms, ...change });
const file = (change: Partial<StoredFile> = {}): StoredFile => ({ ...allowed(grant()), version: 1, quarantine: { key: 'q1', versionId: null }, ...change });

test('a file moves along its chart and nowhere else', () => {
  const acts = {
    confirm: (one: StoredFile) => confirmFile(one, 'v1', at('2026-11-23'), fileTerms), pass: (one: StoredFile) => passFile(one, clean),
    refuse: (one: StoredFile) => refuseFile(one, 'Malware'), verify: (one: StoredFile) => verifyFile(one, { officerId: 'O012', name: '彭博' }, at('2026-11-23'), fileTerms),
  };
  for (const state of ['granted', 'checking', 'clean', 'refused'] as const satisfies readonly FileState[]) {
    for (const [action, act] of Object.entries(acts)) {
      const row = fileFlow.find((one) => one.action === action && (one.from as readonly string[]).includes(state));
      const moved = act(file({ state }));
      expect([state, action, moved.ok && moved.value.state]).toEqual([state, action, row ? row.to : false]);
    }
  }
});

test('the limits hold at their edges', () => {
  const ask = (change: object, others = 0) => { const answer = mayGrant({ ...sent, ...change }, others); return answer.ok || answer.refusal; };
  expect([ask({ bytes: 1 }), ask({ bytes: 0 }), ask({ bytes: fileLimits.bytes }), ask({ bytes: fileLimits.bytes + 1 })]).toEqual([true, 'FileEmpty', true, 'FileTooLarge']);
  expect([ask({}, 19), ask({}, 20), ask({ type: 'image/heic' })]).toEqual([true, 'TooManyFiles', 'FileTypeNotTaken']);
  expect([ask({ name: '长'.repeat(120) }), ask({ name: '长'.repeat(121) })]).toEqual([true, 'FileNameTooLong']);
});

test('a name shows all it is and ends as its type', () => {
  expect(allowed(fileName(' 证书\u202egpj.exe ', 'image/jpeg'))).toBe('证书gpj.exe.jpg');
  expect([allowed(fileName('A.JPEG', 'image/jpeg')), allowed(fileName('合同', 'application/pdf')), fileName('..', 'image/png').ok]).toEqual(['A.JPEG', '合同.pdf', false]);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
    const name = fileName(given, 'image/png');
    return !name.ok || (/\.png$/i.test(name.value) && !/[\u0000-\u001f/\\\u202a-\u202e]/.test(name.value));
  }));
});

test('granted once: what is here only gets another use; what is still to come may be asked for again', () => {
  expect(fileIdFrom('abcdef'.repeat(10))).toBe('Fabcdefabcdefabcdefabcdef');
  const here = file({ state: 'clean', clean, version: 3 });
  expect(allowed(grant(here))).toEqual({ ...here, sweepOn: here.sweepOn });
  expect(allowed(grant(here, { use: { caseNo: 'DY2', material: 'CL0002' } }))).toMatchObject({ state: 'clean', uses: [use, { caseNo: 'DY2', material: 'CL0002' }], sweepOn: '2026-12-23' });
  expect(allowed(grant(file())).quarantine.key).toBe('q1');
  expect(allowed(grant(file({ state: 'refused', fault: 'OtherDigest' })))).toMatchObject({ state: 'granted', fault: null, quarantine: { key: 'q2', versionId: null } });
  expect(grant(file({ state: 'refused', fault: 'Malware' }))).toMatchObject({ refusal: 'FileRefused', about: { fault: 'Malware' } });
  expect(grant(file({ state: 'refused', fault: 'OtherType', type: 'image/png' })).ok).toBe(true);
});

test('a comparison with the original counts through its last day', () => {
  const verified = allowed(verifyFile(file({ state: 'clean', clean }), { officerId: 'O012', name: '彭博' }, at('2026-11-23'), { ...fileTerms, verified: 10 }));
  expect(verified.verified).toEqual({ officerId: 'O012', name: '彭博', on: '2026-11-23', validUntil: '2026-12-03' });
  expect([gradeOf(verified, '2026-12-03'), gradeOf(verified, '2026-12-04'), gradeOf(file(), '2026-11-23')]).toEqual(['B', 'C', 'C']);
});

test('the sweep keeps what was filed and what is still being written', () => {
  const draft = { ...draftFor(huangYueying, item()), caseNo: 'DY1' };
  const old = file({ state: 'clean', clean });
  const swept = (one: Partial<typeof draft>, today: string) => sweptFile(old, [{ ...draft, ...one }], today, fileTerms);
  expect(swept({}, '2026-12-22')).toMatchObject({ uses: [use], sweepOn: '2026-12-23' });
  expect(swept({}, '2026-12-23').uses).toEqual([]);
  expect(swept({ savedAt: '2026-12-20T09:00:00.000+08:00' }, '2026-12-23')).toMatchObject({ uses: [use], sweepOn: '2027-01-19' });
  expect(swept({ state: 'withdrawn' }, '2026-11-24').uses).toEqual([]);
  expect(swept({ state: 'withdrawn', receivedOn: '2026-11-23' }, '2027-11-24')).toMatchObject({ uses: [use], sweepOn: null });
  expect(sweptFile(file(), [draft], '2026-11-24', fileTerms).uses).toEqual([]);
  expect(sweptFile(old, [], '2026-12-23', fileTerms).uses).toEqual([]);
  expect(withoutCase(old, 'DY1').uses).toEqual([]);
});

test('every fault has a sentence of its own that says what to do', () => {
  for (const fault of fileFaults) expect(fileFaultWords[fault]).toMatch(/请.*。$/);
  expect(new Set(Object.values(fileFaultWords)).size).toBe(fileFaults.length);
});
