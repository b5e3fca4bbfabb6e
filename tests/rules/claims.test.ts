import { actOnClaim, type ClaimDetails } from '../../shared/domain/claims/act-on-claim';
import { claimFlow, isFunded, type Claim, type ClaimAction } from '../../shared/domain/claims/claim';
import type { RedeemMode } from '../../shared/domain/benefits/policy';
import { claimNoFrom, isClaimNo } from '../../shared/domain/claims/claim-no';
import { claimByHall, stepOn, type ClaimAct } from '../../shared/domain/claims/claim-step';
import { fileClaim, fundClaim, queueClaim } from '../../shared/domain/claims/fund-claim';
import { publicityEnds } from '../../shared/domain/claims/publicity';
import { offerClaim, startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, calendar, grandHotel } from './fixtures';
import { judged } from '../setup/judged';

const monday = at('2026-11-23');
const ACCOUNT = { holder: grandHotel.name, bank: '大余农商银行', no: '6210000000000008' };
const byFirm = (when = monday, reason?: string): ClaimAct => ({ by: 'applicant', who: 'P048', name: '钟文', at: when, reason });
const byOfficer = (when = monday, reason?: string): ClaimAct => ({ by: 'officer', who: 'O025', name: '胡杨', at: when, reason });

function claimOf(mode: RedeemMode, { publicityDays = 5, payee = 'enterprise' as const as 'enterprise' | 'vendor' } = {}): Claim {
  const beginning = {
    claimNo: 'DX20261123000000019', onePer: 'year' as const,
    enterprise: { personId: grandHotel.personId, creditCode: grandHotel.creditCode, name: grandHotel.name },
    policy: { code: 'HQ-06', version: 1, name: '企业研发投入后补助', mode, department: 'GXJ', publicityDays, payDays: 20, payee, pots: 4 },
    judgement: judged(100_000), answers: {},
  };
  return mode === 'auto' ? offerClaim(beginning, monday) : startClaim(beginning, byFirm());
}
const funded = (claim: Claim, when = monday) => allowed(fundClaim(allowed(fileClaim(claim, claim.policy.payee === 'vendor' ? null : ACCOUNT, byFirm(when))), 3, when));
const act = (claim: Claim, action: ClaimAction, by: ClaimAct, details: ClaimDetails = {}) => actOnClaim(claim, action, details, by, calendar);
const did = ({ steps }: Claim) => steps.map(({ action }) => action);

test('免申即享: offered, confirmed, granted there and then; without publicity it is payable at once', () => {
  const seal = funded(claimOf('auto', { publicityDays: 0, payee: 'vendor' }));
  expect([did(seal), seal.state, seal.pot, seal.account]).toEqual([['offer', 'confirm', 'grantAtOnce'], 'payable', 3, null]);
});

test('an offer is answered: not me, or a fact is wrong, which an officer looks at', () => {
  const offered = claimOf('auto');
  expect(allowed(act(offered, 'notMe', byFirm())).state).toBe('declined');
  expect(act(offered, 'doubtFact', byFirm())).toMatchObject({ refusal: 'ReasonNeeded' });
  const doubted = allowed(act(offered, 'doubtFact', byFirm(monday, '社保人数不对')));
  expect(act(doubted, 'offerAgain', byFirm())).toMatchObject({ refusal: 'ActionNotOpen' });
  expect(allowed(act(doubted, 'offerAgain', byOfficer())).state).toBe('offered');
});

test('即申即享: decided on the spot; publicity comes before payment', () => {
  const claim = funded(claimOf('instant'));
  expect([claim.state, publicityEnds(claim.publicity ?? { days: 0, done: 0, from: null }, calendar)]).toEqual(['publicised', '2026-11-30']);
  expect(act(claim, 'endPublicity', claimByHall(at('2026-11-30')))).toMatchObject({ refusal: 'PublicityRunning' });
  const over = allowed(act(claim, 'endPublicity', claimByHall(at('2026-12-01'))));
  expect(allowed(act(over, 'approve', claimByHall(at('2026-12-01')))).state).toBe('payable');
});

test('承诺兑现: window, department, joint check, publicity that an objection stops, approval', () => {
  let claim = funded(claimOf('promised'));
  for (const action of ['passCheck', 'passReview', 'passJoint'] as const) claim = allowed(act(claim, action, byOfficer()));
  expect(act(claim, 'object', byOfficer(at('2026-11-26')))).toMatchObject({ refusal: 'ReasonNeeded' });
  const stopped = allowed(act(claim, 'object', byOfficer(at('2026-11-26'), '有企业反映设备为租赁')));
  // Tuesday and Wednesday are behind it; Thursday, the day of the objection, is not.
  expect([stopped.publicity, act(stopped, 'endPublicity', claimByHall(at('2027-01-04')))]).toMatchObject([{ done: 2, from: null }, { refusal: 'ActionNotOpen' }]);
  const resumed = allowed(act(stopped, 'answerObjection', byOfficer(at('2026-12-07'), '经核实为自有设备')));
  expect(publicityEnds(resumed.publicity ?? { days: 0, done: 0, from: null }, calendar)).toBe('2026-12-10');
  const over = allowed(act(resumed, 'endPublicity', claimByHall(at('2026-12-11'))));
  expect(allowed(act(over, 'approve', byOfficer(at('2026-12-11')))).state).toBe('payable');
  expect(allowed(act(stopped, 'reject', byOfficer(at('2026-12-07'), '设备确为租赁'))).pot).toBeNull();
});

test('what is missing is asked once and put right', () => {
  const asked = allowed(act(funded(claimOf('promised')), 'askCorrection', byOfficer(monday, '缺研发费用辅助账')));
  expect(allowed(act(asked, 'correct', byFirm(monday, '已补传'))).state).toBe('checking');
});

test('money goes to an account in the enterprise’s own name, and after a return to none but such', () => {
  const draft = claimOf('instant');
  expect(fileClaim(draft, null, byFirm())).toMatchObject({ refusal: 'AccountNeeded' });
  expect(fileClaim(draft, { ...ACCOUNT, holder: '钟文' }, byFirm())).toMatchObject({ refusal: 'AccountNotTheirs', about: { holder: grandHotel.name } });
  const ordered = allowed(stepOn(funded(claimOf('instant', { publicityDays: 0 })), 'order', claimByHall(monday), { payment: { orderNo: '1', on: '2026-11-23', paidOn: null, returned: null } }));
  const back = allowed(stepOn(ordered, 'return', claimByHall(monday)));
  expect(act(back, 'fixAccount', byFirm())).toMatchObject({ refusal: 'DetailsNeeded' });
  expect(act(back, 'fixAccount', byFirm(), { account: { ...ACCOUNT, holder: '别人' } })).toMatchObject({ refusal: 'AccountNotTheirs' });
  expect(allowed(act(back, 'fixAccount', byFirm(), { account: { ...ACCOUNT, no: '6210000000000009' } }))).toMatchObject({ state: 'payable', payment: null, account: { no: '6210000000000009' } });
});

test('no money left: the claim waits at its place, is never refused for it, and goes on where it would have', () => {
  const filed = allowed(fileClaim(claimOf('promised'), ACCOUNT, byFirm()));
  const waiting = allowed(queueClaim(filed, monday));
  expect([waiting.state, waiting.waitsSince, isFunded(waiting.state)]).toEqual(['waiting', '2026-11-23T09:00:00.000+08:00', false]);
  expect(act(waiting, 'reject', byOfficer(monday, '没有资金'))).toMatchObject({ refusal: 'ActionNotOpen' });
  expect(allowed(fundClaim(waiting, 0, at('2026-12-01')))).toMatchObject({ state: 'checking', pot: 0, waitsSince: null });
});

test('what was paid is asked back with a ground, and recovered or left', () => {
  const paid = { ...claimOf('instant'), state: 'paid' as const };
  expect(act(paid, 'openClawback', byOfficer(monday, '迁出本县'))).toMatchObject({ refusal: 'DetailsNeeded' });
  const open = allowed(act(paid, 'openClawback', byOfficer(monday, '迁出本县'), { ground: 'movedOut' }));
  expect([allowed(act(open, 'recover', byOfficer())).state, allowed(act(open, 'dropClawback', byOfficer(monday, '未满期限但已补足'))).clawback]).toEqual(['recovered', null]);
});

test('every state but the last can be left, and who pays is never who claims', () => {
  const last = ['declined', 'lapsed', 'rejected', 'withdrawn', 'recovered'];
  const left = new Set(claimFlow.flatMap(({ from }) => [...from]));
  expect([...new Set(claimFlow.map(({ to }) => to))].filter((state) => !left.has(state as never)).sort()).toEqual([...last].sort());
  expect(claimFlow.filter(({ action, by }) => ['order', 'pay', 'return', 'approve'].includes(action) && by.includes('applicant' as never))).toEqual([]);
});

test('a claim’s number checks itself', () => {
  const claimNo = claimNoFrom('2026-11-23', '0123456789abcdef');
  expect([isClaimNo(claimNo), isClaimNo(claimNo.replace('DX', 'DY')), isClaimNo(`${claimNo.slice(0, -1)}${(Number(claimNo.at(-1)) + 1) % 10}`)]).toEqual([true, false, false]);
});
