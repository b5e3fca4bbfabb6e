import { actionsOpen, type Step } from '../../shared/domain/flow';
import { checkCharacter, eLicenceId, isELicenceId, nextVersion, serialIn, versionIn } from '../../shared/domain/licences/e-licence-id';
import { grounds, groundBook, groundsOf } from '../../shared/domain/licences/grounds';
import { actOnLicence, licenceActionsFor, standingOn, stepOnLicence } from '../../shared/domain/licences/life';
import { deskActions, licenceFlow } from '../../shared/domain/licences/licence-flow';
import { licenceStatuses, type Licence } from '../../shared/domain/licences/licence';
import { actedNotice, expiryNotice, watchDayOf } from '../../shared/domain/licences/notice';

const at = new Date('2026-11-23T09:00:00+08:00');
const id = eLicenceId({ typeCode: '11100000000013338W011', issuerCode: '11430000006122244L', serial: '20261123123456783', version: 1 });
const held: Licence = {
  licenceNo: 'FOOD_BIZ-20261123123456783', eLicenceId: id, type: 'FOOD_BIZ', name: '食品经营许可证', holderId: 'E008', issuer: 'XZSPJ-SC', issuedOn: '2026-11-23', validTo: '2031-11-22',
  status: 'valid', fields: { operator: '大余县示例08大酒店有限公司', place: '南安镇1号', validTo: '2031-11-22' }, caseNo: 'DY20261123123456783', replaces: null,
};
const chief = { by: 'chief' as const, who: 'O037', name: '赖局', at, reason: '现场检查不合格' };
const must = <T>(outcome: { ok: true; value: T } | { ok: false }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

test('every state is reached from a valid licence; what has ended for good has no way back', () => {
  const rows: readonly Step[] = licenceFlow;
  const reached = new Set<string>(['valid']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const row of rows) if (row.to !== 'stays' && row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  expect([...reached].sort()).toEqual([...licenceStatuses].sort());
  expect(licenceStatuses.filter((state) => !rows.some(({ from }) => from.includes(state)))).toEqual(['superseded', 'cancelled']);
  for (const state of ['superseded', 'cancelled', 'revoked', 'expired'] as const) {
    for (const role of ['desk', 'chief', 'clock'] as const) expect(rows.filter((row) => row.from.includes(state) && row.by.includes(role)).map(({ to }) => to)).not.toContain('valid');
  }
  expect(actionsOpen(licenceFlow, 'valid', 'desk')).toEqual(['change', 'cancel']);
  expect(actionsOpen(licenceFlow, 'valid', 'chief')).toEqual(['change', 'suspend', 'revoke', 'cancel']);
});

test('each ground has an article of the law and belongs to one thing that staff do', () => {
  expect(deskActions.map((action) => groundsOf(action).length > 0)).toEqual(deskActions.map(() => true));
  expect(grounds.filter((ground) => !/第[一二三四五六七八九十]+条/.test(groundBook[ground].law))).toEqual([]);
});

test('suspended for a while, handed back, revoked, cancelled: each leaves a step with its ground, and the number stays', () => {
  const suspended = must(actOnLicence(held, 'suspend', { ground: 'penalised', until: '2026-12-23' }, chief));
  expect(suspended).toMatchObject({ status: 'suspended', eLicenceId: id, life: [{ action: 'suspend', to: 'suspended', ground: 'penalised', until: '2026-12-23', name: '赖局', reason: '现场检查不合格' }] });
  const back = must(actOnLicence(suspended, 'resume', { ground: 'putRight' }, chief));
  const revoked = must(actOnLicence(back, 'revoke', { ground: 'deceit' }, chief));
  const ended = must(actOnLicence(revoked, 'cancel', { ground: 'takenBack' }, { ...chief, by: 'desk' }));
  expect([back.status, revoked.status, ended.status, ended.life?.length, ended.licenceNo]).toEqual(['valid', 'revoked', 'cancelled', 4, held.licenceNo]);
  expect(licenceActionsFor(ended, 'chief', '2026-11-24')).toEqual([]);
});

test('what is missing, not open, of another ground or not changed at all is refused by name', () => {
  const ask = (action: Parameters<typeof actOnLicence>[1], details: Parameters<typeof actOnLicence>[2], act: Parameters<typeof actOnLicence>[3] = chief, one = held) => {
    const answer = actOnLicence(one, action, details, act);
    return answer.ok ? 'ok' : answer.refusal;
  };
  expect(ask('resume', { ground: 'termOver' })).toBe('ActionNotOpen');
  expect(ask('suspend', { ground: 'penalised', until: '2026-12-23' }, { ...chief, by: 'desk' })).toBe('ActionNotOpen');
  expect(ask('revoke', { ground: 'deceit' }, { ...chief, reason: '  ' })).toBe('ReasonNeeded');
  expect(ask('revoke', { ground: 'asked' })).toBe('DetailsNeeded');
  expect(ask('suspend', { ground: 'penalised' })).toBe('DetailsNeeded');
  expect(ask('suspend', { ground: 'penalised', until: '2026-11-22' })).toBe('DetailsNeeded');
  expect(ask('change', { ground: 'asked' })).toBe('DetailsNeeded');
  expect(ask('change', { ground: 'asked', fields: { colour: '红' } })).toBe('FieldNotOnLicence');
  expect(ask('change', { ground: 'asked', fields: { validTo: '2099-01-01' } })).toBe('FieldNotOnLicence');
  expect(ask('change', { ground: 'asked', fields: { place: '南安镇1号' } })).toBe('SaysSoAlready');
  expect(ask('suspend', { ground: 'penalised', until: '2032-02-01' }, { ...chief, at: new Date('2032-01-01T09:00:00+08:00') })).toBe('ActionNotOpen');
});

test('a change makes the next version with a check character of its own, and keeps what was there before', () => {
  const changed = must(actOnLicence(held, 'change', { ground: 'asked', fields: { place: '南安镇2号' } }, { ...chief, by: 'desk' }));
  expect(changed.fields['place']).toBe('南安镇2号');
  expect([versionIn(id), versionIn(changed.eLicenceId), isELicenceId(changed.eLicenceId), serialIn(changed.eLicenceId)]).toEqual([1, 2, true, '20261123123456783']);
  expect(changed.life).toMatchObject([{ action: 'change', before: { place: '南安镇1号' }, eLicenceId: changed.eLicenceId }]);
});

test('the check characters of the standard come out, without the root and without dots', () => {
  const vectors = [
    '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U', '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
    '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9', '1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430599.001.F',
    '1.2.156.3005.2.11100000000013127D001.113607230000000194.2026112300000001.001.7', '1.2.156.3005.2.11100000MB0143028R001.11360723MA0000015T.2026112300000002.001.V',
  ];
  expect(vectors.map(isELicenceId)).toEqual(vectors.map(() => true));
  const [first = ''] = vectors;
  expect(checkCharacter(first.split('.').slice(5, 9).join(''))).toBe('U');
  const digits = [...first].flatMap((sign, place) => (/\d/.test(sign) && place > 15 ? [place] : []));
  expect(digits.filter((place) => isELicenceId(first.slice(0, place) + String((Number(first[place]) + 1) % 10) + first.slice(place + 1)))).toEqual([]);
  expect(nextVersion(vectors[1] ?? '')).toMatch(/\.003\.[0-9A-Z]$/);
});

test('on its last day it is valid, the day after it has expired, suspended or not', () => {
  expect([standingOn(held, '2031-11-22'), standingOn(held, '2031-11-23'), standingOn({ ...held, status: 'suspended' }, '2031-11-23'), standingOn({ ...held, status: 'revoked' }, '2031-11-23')]).toEqual(['valid', 'expired', 'expired', 'revoked']);
});

test('the hall looks at it on its last day, or on that of its suspension, and reminds of 60, 30 and 7 days', () => {
  const suspended = must(actOnLicence(held, 'suspend', { ground: 'penalised', until: '2026-12-23' }, chief));
  const shown = [watchDayOf(held), watchDayOf(suspended), watchDayOf({ ...held, validTo: null }), watchDayOf({ ...held, status: 'cancelled' })];
  expect(shown).toEqual(['2031-11-22', '2026-12-23', null, null]);
  const on = (day: string) => expiryNotice(held, `${day}T09:00:00.000+08:00`)?.noticeId.slice(0, 10);
  expect([on('2031-09-22'), on('2031-09-23'), on('2031-10-22'), on('2031-10-23'), on('2031-11-15'), on('2031-11-22'), on('2031-11-23')])
    .toEqual([undefined, 'expires-60', 'expires-60', 'expires-30', 'expires-7-', 'expires-7-', undefined]);
});

test('what was done is told once, with its law', () => {
  const done = must(stepOnLicence(held, 'revoke', chief, {}, { ground: 'deceit' }));
  const step = done.life?.at(-1);
  expect(step && actedNotice(done, step, groundBook.deceit.law)).toMatchObject({ noticeId: `acted-1-${held.licenceNo}`, holderId: 'E008', about: { kind: 'acted', action: 'revoke', law: '《中华人民共和国行政许可法》第六十九条第二款' } });
});
