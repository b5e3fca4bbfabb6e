import { isLate } from '../../shared/domain/cases/propose';
import { extensionDays } from '../../shared/domain/cases/deadlines';
import { takeCase } from '../../shared/domain/cases/take-case';
import { record } from '../../shared/domain/cases/step';
import { documentsOf } from '../../shared/domain/documents/document';
import { factsOf } from '../../shared/domain/documents/facts';
import { documentText } from '../../shared/words/document-texts';
import { accepted, act, answer, file, midnight, missing, renewal, taken } from './case-at-law';
import { allowed, at, byApplicant, byOfficer, calendar, fangYuan, huYang, item, pengBo, tanXin, yaoYuan } from './fixtures';

const monday = at('2026-11-23');
const ask = (items = [missing('CL0240')], replyDays?: number) => ({ details: { supplement: { items, replyDays } } });
const told = allowed(act(taken(file(monday)), 'askSupplement', at('2026-11-24'), ask([missing('CL0240'), missing('institution', 'answer')])));

describe('行政许可法 art. 32: receipt, notice, acceptance', () => {
  test('(1) no licence is needed: said at once, with the reason', () => {
    const said = allowed(act(taken(file(monday)), 'decline', monday, { reason: '该活动无需许可', details: { decline: { ground: 'notNeeded' } } }));
    expect(said).toMatchObject({ state: 'declined', declined: { ground: 'notNeeded' }, steps: expect.arrayContaining([expect.objectContaining({ action: 'decline', reason: '该活动无需许可' })]) });
  });

  test('(2) not in scope: declined at once, and told which body is; without it nothing is declined', () => {
    const decline = (competent: string) => act(taken(file(monday)), 'decline', monday, { reason: '属市级权限', details: { decline: { ground: 'notInScope', competent } } });
    expect(allowed(decline('赣州市卫生健康委员会')).declined).toEqual({ ground: 'notInScope', competent: '赣州市卫生健康委员会' });
    expect(decline('  ')).toMatchObject({ refusal: 'DetailsNeeded' });
    expect(act(taken(file(monday)), 'decline', monday, { reason: '属市级权限' })).toMatchObject({ refusal: 'DetailsNeeded' });
  });

  test('(3) an error put right on the spot: the applicant answers the same day, in part or whole', () => {
    const part = allowed(answer(told, at('2026-11-24', '10:00'), { with: { institution: '大余县中医院' } }));
    expect([part.state, part.answers['institution'], part.notices[0]?.items.map(({ answeredOn }) => answeredOn)]).toEqual(['supplementing', '大余县中医院', [null, '2026-11-24']]);
    const whole = allowed(answer(part, at('2026-11-24', '11:00'), { proofs: { CL0240: { by: 'licence' } } }));
    expect([whole.state, whole.steps.map(({ action }) => action).slice(-2)]).toEqual(['submitted', ['answerInPart', 'answerInFull']]);
  });

  test('(4) everything missing is told once within five working days of receipt', () => {
    expect(file(monday).clock?.noticeBy).toBe('2026-11-30');
    expect(allowed(act(taken(file(monday)), 'askSupplement', at('2026-11-30', '16:59'), ask())).state).toBe('supplementing');
    expect(told.notices).toMatchObject([{ seq: 1, replyDays: 15, replyBy: '2026-12-15', leave: null, items: [{ key: 'CL0240', answeredOn: null }, { key: 'institution', name: '执业地点' }] }]);
    expect(act(taken(file(monday)), 'askSupplement', monday, ask([missing('CL9999')]))).toMatchObject({ refusal: 'MaterialNotAsked', about: { materials: ['CL9999'] } });
    expect(act(taken(file(monday)), 'askSupplement', monday, ask([]))).toMatchObject({ refusal: 'DetailsNeeded' });
  });

  test('(4) told by nobody in time: accepted from the day of receipt, at the midnight after the fifth day and not before', () => {
    const filed = file(monday);
    expect(midnight(filed, '2026-11-30').state).toBe('submitted');
    const deemed = midnight(filed, '2026-12-01');
    expect(deemed).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-23', dueOn: '2026-11-30', steps: expect.arrayContaining([expect.objectContaining({ action: 'deemAccepted', by: 'clock' })]) });
    expect(deemed.clock).toMatchObject({ noticeBy: null, legalDueOn: '2026-12-21' });
    expect(midnight(deemed, '2026-12-01')).toBe(deemed);
  });

  test('(4) a notice on the sixth day is refused, whether or not the clock has come by', () => {
    expect(act(taken(file(monday)), 'askSupplement', at('2026-12-01', '00:00'), ask())).toMatchObject({ refusal: 'NoticeTooLate', about: { noticeBy: '2026-11-30' } });
    expect(act(taken(midnight(file(monday), '2026-12-01')), 'askSupplement', at('2026-12-01'), ask())).toMatchObject({ refusal: 'ActionNotOpen' });
  });

  test('(4) a second notice needs a leader’s or supervisor’s recorded reason, and carries it for the applicant to read', () => {
    const back = taken(allowed(answer(told, at('2026-11-26'), { with: { institution: '大余县中医院' }, proofs: { CL0240: { by: 'licence' } } })));
    expect(act(back, 'askSupplement', at('2026-11-27'), ask())).toMatchObject({ refusal: 'SecondNoticeNeedsLeave' });
    expect(act(back, 'allowNotice', at('2026-11-27'), { reason: '新情况', details: { leave: 'newFact' } })).toMatchObject({ refusal: 'NotForYou' });
    expect(act(back, 'allowNotice', at('2026-11-27'), { officer: tanXin, details: { leave: 'newFact' } })).toMatchObject({ refusal: 'ReasonNeeded' });
    for (const officer of [tanXin, fangYuan]) {
      const again = allowed(act(allowed(act(back, 'allowNotice', at('2026-11-27'), { officer, reason: '补正的照片不是本人', details: { leave: 'resubmissionDefect' } })), 'askSupplement', at('2026-11-27'), ask()));
      expect([again.notices[1], again.noticeLeave]).toMatchObject([{ seq: 2, leave: { ground: 'resubmissionDefect', reason: '补正的照片不是本人', by: { name: officer.name } } }, null]);
    }
  });

  test('(5) once everything is in, five days begin anew, and silence accepts from the day it came', () => {
    const back = allowed(answer(told, at('2026-11-26', '10:00'), { with: { institution: '大余县中医院' }, proofs: { CL0240: { by: 'licence' } } }));
    expect([back.receivedOn, back.clock?.from, back.clock?.noticeBy]).toEqual(['2026-11-23', { on: '2026-11-26', time: '10:00' }, '2026-12-03']);
    expect(midnight(back, '2026-12-04')).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-26' });
    expect(answer(told, at('2026-11-26'), { with: { phone: '13900000000' } })).toMatchObject({ refusal: 'MaterialNotAsked' });
    expect(answer(told, at('2026-12-16'), { with: { institution: '大余县中医院' } })).toMatchObject({ refusal: 'ReplyOverdue' });
  });

  test('reply overdue: nothing came and the case ends; something came and the desk goes on with it', () => {
    expect([midnight(told, '2026-12-15').state, midnight(told, '2026-12-16').state]).toEqual(['supplementing', 'lapsed']);
    const part = allowed(answer(told, at('2026-12-15'), { with: { institution: '大余县中医院' } }));
    expect(midnight(part, '2026-12-16')).toMatchObject({ state: 'submitted', clock: { from: { on: '2026-12-16' } } });
  });
});

describe('行政许可法 art. 34: who looks, and how many', () => {
  test('an instant item is decided on the spot, the same working day at the latest', () => {
    const instant = item({ promisedDays: 0, handling: 'instant', statutoryDays: 1, specialProcedure: null });
    expect(file(monday, instant)).toMatchObject({ state: 'accepted', dueOn: '2026-11-23' });
    expect(allowed(act(taken(file(monday, instant)), 'approve', at('2026-11-23', '15:00'), { what: instant })).decision).toMatchObject({ isGranted: true });
  });

  const onSite = item({ promisedDays: 5, statutoryDays: 20, specialProcedure: { type: 'site-inspection', days: 10 } });
  const visit = { at: '2026-11-25T09:30:00+08:00', place: '经营场所', parties: ['市场监管所'] };
  const start = (officer = fangYuan) => allowed(act(accepted(monday, monday, onSite), 'startProcedure', monday, { officer, what: onSite, reason: '须现场核查', details: { procedure: { kind: 'siteInspection', planned: { length: 3, unit: 'workdays' }, visit } } }));

  test('a substantive check on the spot takes two, and comes before the grant', () => {
    const report = (by: typeof huYang[]) => act(start(), 'reportVisit', at('2026-11-25'), { what: onSite, details: { procedure: { id: 1, report: { by, findings: '一致', isPassed: true, photos: [] } } } });
    expect(act(accepted(monday, monday, onSite), 'approve', at('2026-11-24'), { what: onSite })).toMatchObject({ refusal: 'InspectionNeeded' });
    expect(report([huYang])).toMatchObject({ refusal: 'TwoStaffNeeded' });
    expect(report([huYang, huYang])).toMatchObject({ refusal: 'TwoStaffNeeded' });
    const ended = allowed(act(allowed(report([huYang, pengBo])), 'endProcedure', at('2026-11-25'), { what: onSite, details: { procedure: { id: 1, result: '通过' } } }));
    expect(allowed(act(ended, 'approve', at('2026-11-26'), { what: onSite })).decision).toMatchObject({ isGranted: true });
  });

  test('an inspection that failed goes to the leaders’ meeting, with its minute', () => {
    const failed = allowed(act(allowed(act(start(), 'reportVisit', at('2026-11-25'), { what: onSite, details: { procedure: { id: 1, report: { by: [huYang, pengBo], findings: '面积不符', isPassed: false, photos: [] } } } })), 'endProcedure', at('2026-11-25'), { what: onSite, details: { procedure: { id: 1, result: '未通过' } } }));
    expect(act(failed, 'approve', at('2026-11-26'), { what: onSite })).toMatchObject({ refusal: 'NeedsProposal', about: { decider: 'meeting' } });
    const reported = allowed(act(failed, 'propose', at('2026-11-26'), { what: onSite, reason: '整改后可准予', details: { proposal: { isGranted: true } } }));
    expect(act(reported, 'approve', at('2026-11-26'), { what: onSite, officer: fangYuan })).toMatchObject({ refusal: 'NotForYou' });
    expect(act(reported, 'approve', at('2026-11-26'), { what: onSite, officer: yaoYuan })).toMatchObject({ refusal: 'MinuteNeeded' });
    const minute = { no: '〔2026〕第18号', on: '2026-11-26' };
    expect(allowed(act(reported, 'approve', at('2026-11-26'), { what: onSite, officer: yaoYuan, details: { minute } })).decision).toMatchObject({ isGranted: true, minute, by: { name: '姚远' } });
  });
});

describe('行政许可法 art. 38: refusal with reasons and remedies', () => {
  const proposed = allowed(act(accepted(monday, monday), 'propose', at('2026-11-25'), { reason: '执业机构未备案', details: { proposal: { isGranted: false } } }));

  test('nobody refuses alone: it is reported to a leader first (否定报备), who is not the one who proposed it', () => {
    expect(act(accepted(monday, monday), 'reject', at('2026-11-25'), { reason: '执业机构未备案' })).toMatchObject({ refusal: 'NeedsProposal', about: { decider: 'chief' } });
    expect(act(proposed, 'reject', at('2026-11-25'))).toMatchObject({ refusal: 'NotForYou' });
    expect(act({ ...proposed, proposal: proposed.proposal && { ...proposed.proposal, by: fangYuan } }, 'reject', at('2026-11-25'), { officer: fangYuan })).toMatchObject({ refusal: 'ProposerMayNotDecide' });
    const refused = allowed(act(proposed, 'reject', at('2026-11-25'), { officer: fangYuan }));
    expect(refused).toMatchObject({ state: 'closed', decision: { isGranted: false, reason: '执业机构未备案', by: { name: '方圆' } } });
  });

  test('a leader who sees it otherwise sends it back with the reason, or grants', () => {
    expect(allowed(act(proposed, 'sendBack', at('2026-11-25'), { officer: fangYuan, reason: '请再核实备案' }))).toMatchObject({ state: 'accepted', proposal: null });
    expect(act(proposed, 'sendBack', at('2026-11-25'), { officer: fangYuan })).toMatchObject({ refusal: 'ReasonNeeded' });
    expect(allowed(act(proposed, 'approve', at('2026-11-25'), { officer: fangYuan })).decision).toMatchObject({ isGranted: true });
  });

  test('the paper names the reason, sixty days for reconsideration and six months for a suit', () => {
    const one = allowed(act(proposed, 'reject', at('2026-11-25'), { officer: fangYuan }));
    const document = documentsOf(one).find(({ kind }) => kind === 'refusal');
    const paper = document && JSON.stringify(documentText(factsOf({ one, item: renewal, document, issuer: '大余县行政审批局', calendar })));
    for (const said of ['执业机构未备案', '六十日', '六个月', '行政复议', '行政诉讼']) expect(paper).toContain(said);
  });
});

describe('行政许可法 art. 42: the time for a decision', () => {
  test('counts from acceptance, promise and law side by side', () => {
    expect(accepted(monday, at('2026-11-25', '15:00'))).toMatchObject({ acceptedOn: '2026-11-25', dueOn: '2026-12-02', clock: { legalDueOn: '2026-12-23', from: { on: '2026-11-25', time: '15:00' } } });
  });

  test('is extended once, by the head of the body, with the reason told; both days move', () => {
    const one = accepted(monday, monday);
    expect(act(one, 'extend', at('2026-11-27'), { officer: fangYuan, reason: '案情复杂' })).toMatchObject({ refusal: 'NotForYou' });
    expect(act(one, 'extend', at('2026-11-27'), { officer: yaoYuan })).toMatchObject({ refusal: 'ReasonNeeded' });
    const longer = allowed(act(one, 'extend', at('2026-11-27'), { officer: yaoYuan, reason: '案情复杂' }));
    expect([one.dueOn, longer.dueOn, one.clock?.legalDueOn, longer.clock?.legalDueOn]).toEqual(['2026-11-30', '2026-12-14', '2026-12-21', '2027-01-05']);
    expect(act(longer, 'extend', at('2026-11-28'), { officer: yaoYuan, reason: '还要时间' })).toMatchObject({ refusal: 'ExtendedBefore' });
  });

  test('not once the law’s day is past: what is late is explained, never made timely', () => {
    const one = accepted(monday, monday);
    expect(act(one, 'extend', at('2026-12-22', '00:01'), { officer: yaoYuan, reason: '补办' })).toMatchObject({ refusal: 'ExtensionTooLate', about: { legalDueOn: '2026-12-21' } });
    expect(allowed(act(one, 'extend', at('2026-12-21', '23:59'), { officer: yaoYuan, reason: '案情复杂' })).clock?.legalDueOn).toBe('2027-01-05');
  });

  test('ten days; fifteen where the law gives forty-five; three for registering a market entity (市场主体登记管理条例 art. 19)', () => {
    const days = (statutoryDays: number, subject = '医师执业') => extensionDays({ statutoryDays, subject });
    expect([days(20), days(45), days(60), days(3, '企业登记注册'), days(3)]).toEqual([10, 15, 15, 3, 10]);
  });

  test('late past the promise: nothing is decided without a word why (优化营商环境条例 art. 36)', () => {
    const one = accepted(monday, monday);
    expect([isLate(one, at('2026-11-30', '23:59')), isLate(one, at('2026-12-01', '00:00'))]).toEqual([false, true]);
    expect(act(one, 'approve', at('2026-12-01'))).toMatchObject({ refusal: 'LatenessUnexplained', about: { dueOn: '2026-11-30' } });
    const explained = allowed(act(one, 'explainLate', at('2026-12-01'), { reason: '等候省级系统恢复' }));
    expect(allowed(act(explained, 'approve', at('2026-12-01')))).toMatchObject({ lateness: { reason: '等候省级系统恢复' }, decision: { isGranted: true } });
  });

  test('the light turns by the law’s day: yellow with a fifth left, red once past, each on record', () => {
    const one = accepted(monday, monday);
    expect([one.clock?.light, one.clock?.turnsOn]).toEqual(['green', '2026-12-15']);
    const yellow = midnight(one, '2026-12-15');
    expect([yellow.clock?.light, yellow.clock?.turnsOn, midnight(yellow, '2026-12-22').clock?.light]).toEqual(['yellow', '2026-12-22', 'red']);
    expect(yellow.steps.at(-1)).toMatchObject({ action: 'turnLight', by: 'clock' });
  });
});

test('行政许可法 art. 44: what was decided is in the applicant’s hands within ten working days', () => {
  expect(allowed(act(accepted(monday, monday), 'approve', at('2026-11-24'))).decision).toMatchObject({ deliverBy: '2026-12-08' });
});

describe('行政许可法 art. 45: what is not counted', () => {
  const running = (one = accepted(monday, monday), kind: 'expertReview' | 'testing' = 'expertReview', when = monday, length = 5) =>
    allowed(act(one, 'startProcedure', when, { officer: fangYuan, reason: '须专家评审', details: { procedure: { kind, planned: { length, unit: 'workdays' }, with: '赣州市专家库' } } }));

  test('a clerk asks, a leader approves, and only then the clock stands still', () => {
    const asked = allowed(act(accepted(monday, monday), 'askProcedure', monday, { reason: '须专家评审', details: { procedure: { kind: 'expertReview', planned: { length: 5, unit: 'workdays' } } } }));
    expect([asked.procedures[0]?.startedAt, asked.dueOn, asked.clock?.isResting]).toEqual([null, '2026-11-30', false]);
    expect(act(asked, 'startProcedure', monday, { details: { procedure: { id: 1 } } })).toMatchObject({ refusal: 'NotForYou' });
    const started = allowed(act(asked, 'startProcedure', monday, { officer: fangYuan, details: { procedure: { id: 1 } } }));
    expect(started).toMatchObject({ dueOn: '2026-12-07', clock: { isResting: true, legalDueOn: '2026-12-28' }, procedures: [{ approvedBy: { name: '方圆' } }] });
    expect(allowed(act(asked, 'refuseProcedure', monday, { officer: fangYuan, reason: '无须评审', details: { procedure: { id: 1 } } }))).toMatchObject({ dueOn: '2026-11-30', procedures: [{ refused: { reason: '无须评审' } }] });
  });

  test('without a reason, a length or a kind there is none', () => {
    const begin = (reason: string | undefined, length: number) => act(accepted(monday, monday), 'startProcedure', monday, { officer: fangYuan, reason, details: { procedure: { kind: 'hearing', planned: { length, unit: 'workdays' } } } });
    expect([begin(undefined, 5), begin('听证', 0), begin('听证', 400)]).toMatchObject([{ refusal: 'ReasonNeeded' }, { refusal: 'DetailsNeeded' }, { refusal: 'DetailsNeeded' }]);
  });

  test('03-02 to 03-10 and 03-09 to 03-16 are one pause, and end with the later', () => {
    const march = at('2026-03-02');
    const two = running(running(accepted(march, march), 'expertReview', march, 6), 'testing', at('2026-03-09'), 5);
    const end = (one: typeof two, id: number, day: string) => allowed(act(one, 'endProcedure', at(day), { details: { procedure: { id, result: '完成' } } }));
    const after = end(end(two, 1, '2026-03-10'), 2, '2026-03-16');
    expect([after.dueOn, after.clock?.isResting]).toEqual(['2026-03-23', false]);
    expect(act(end(two, 1, '2026-03-10'), 'propose', at('2026-03-11'), { reason: '评审通过' })).toMatchObject({ refusal: 'ProcedureRunning' });
  });

  test('one that ends early gives its days back; one that runs over its plan still counts for nothing', () => {
    const early = allowed(act(running(), 'endProcedure', at('2026-11-25'), { details: { procedure: { id: 1, result: '评审通过' } } }));
    expect(early.dueOn).toBe('2026-12-02');
    const over = allowed(act(running(), 'endProcedure', at('2026-12-09'), { details: { procedure: { id: 1, result: '评审通过' } } }));
    expect(over.dueOn).toBe('2026-12-16');
  });

  test('publication runs in natural days while the decision’s days are working days (市场主体登记管理条例 art. 33)', () => {
    const shown = allowed(act(accepted(monday, monday), 'startProcedure', monday, { officer: fangYuan, reason: '简易注销公示', details: { procedure: { kind: 'publication', planned: { length: 20, unit: 'days' } } } }));
    expect(shown.dueOn).toBe('2026-12-21');
  });

  test('the time is the body’s that was named, not the window’s', () => {
    expect(running().clock?.turns.at(-1)).toMatchObject({ party: { department: '赣州市专家库' } });
  });
});

describe('行政许可法 art. 46–48: hearings', () => {
  const hear = (day: string, host = pengBo) => act(accepted(monday, monday), 'startProcedure', monday, { officer: fangYuan, reason: '利害关系人申请听证', details: { procedure: { kind: 'hearing', planned: { length: 15, unit: 'workdays' }, visit: { at: `${day}T09:00:00+08:00`, place: '政务大厅三楼', parties: ['申请人', '利害关系人'], host } } } });

  test('told seven days ahead, held within twenty', () => {
    expect([hear('2026-12-01'), hear('2026-12-22')]).toMatchObject([{ refusal: 'HearingTooSoon', about: { earliest: '2026-12-02' } }, { refusal: 'HearingTooLate', about: { latest: '2026-12-21' } }]);
    expect([hear('2026-12-02').ok, hear('2026-12-21').ok]).toEqual([true, true]);
  });

  test('whoever reviews the case does not preside, and the matter goes to the leaders’ meeting', () => {
    expect(hear('2026-12-02', huYang)).toMatchObject({ refusal: 'HostIsReviewer' });
    const heard = allowed(act(allowed(hear('2026-12-02')), 'endProcedure', at('2026-12-02'), { details: { procedure: { id: 1, result: '听证笔录已归档' } } }));
    expect(act(heard, 'approve', at('2026-12-03'))).toMatchObject({ refusal: 'NeedsProposal', about: { decider: 'meeting' } });
  });
});

test('行政许可法 art. 82: days are working days, the first not counted, holidays and swapped days as published', () => {
  expect(file(at('2026-09-30', '23:50'))).toMatchObject({ receivedOn: '2026-10-08', clock: { noticeBy: '2026-10-14' } });
  expect(accepted(at('2026-02-13'), at('2026-02-13')).dueOn).toBe('2026-02-27');
  expect(file(at('2026-11-27', '23:59')).receivedOn).toBe('2026-11-30');
  expect(file(at('2026-11-28', '00:01')).receivedOn).toBe('2026-11-30');
});

describe('8.2: half a day', () => {
  const half = item({ promisedDays: 0.5, statutoryDays: 3, specialProcedure: null });
  test('accepted before noon it is due at closing, after noon at noon of the next working day', () => {
    expect([accepted(monday, at('2026-11-23', '11:59'), half), accepted(monday, at('2026-11-23', '15:00'), half)].map(({ dueOn, clock }) => [dueOn, clock?.dueAt])).toEqual([['2026-11-23', '17:00'], ['2026-11-24', '12:00']]);
  });
});

test('8.2: a promise of half a day is late past its hour, not past its day', () => {
  const half = item({ promisedDays: 0.5, statutoryDays: 20, specialProcedure: null });
  const one = accepted(at('2026-11-23', '14:00'), at('2026-11-23', '14:00'), half);
  expect([one.dueOn, one.clock?.dueAt]).toEqual(['2026-11-24', '12:00']);
  expect(['12:00', '12:01'].map((time) => isLate(one, at('2026-11-24', time)))).toEqual([false, true]);
  expect(act(one, 'approve', at('2026-11-24', '12:01'), { what: half })).toMatchObject({ refusal: 'LatenessUnexplained' });
});

test('行政许可法 art. 45: a case whose procedure began on the law’s last day is decided in time the day after its result', () => {
  const one = accepted(monday, monday);
  const ask = { kind: 'testing' as const, planned: { length: 3, unit: 'workdays' as const } };
  const explained = allowed(act(one, 'explainLate', at('2026-12-21'), { reason: '等候样品' }));
  const started = allowed(act(explained, 'startProcedure', at('2026-12-21', '10:00'), { officer: fangYuan, reason: '须检测', details: { procedure: ask } }));
  const ended = allowed(act(started, 'endProcedure', at('2026-12-24', '09:00'), { details: { procedure: { id: 1, result: '合格' } } }));
  expect([ended.clock?.legalDueOn, ended.clock?.light]).toEqual(['2026-12-25', 'yellow']);
});

describe('8.4: 首问负责', () => {
  test('the first to take it is on record whoever has it later; a hand-over changes the owner once accepted', () => {
    const first = allowed(takeCase(file(monday), huYang, byOfficer(monday)));
    const chief = allowed(takeCase(allowed(act(first, 'putBack', monday)), fangYuan, byOfficer(monday, { who: 'O035', name: '方圆' })));
    expect([chief.firstTakenBy?.name, chief.takenBy?.name]).toEqual(['胡杨', '方圆']);
  });

  test('a draft nobody comes back to dies after ninety days, and not before', () => {
    const draft = { ...file(monday), state: 'draft' as const, savedAt: '2026-11-23T09:00:00.000+08:00', clock: null, steps: [] };
    expect([midnight(draft, '2027-02-20').state, midnight(draft, '2027-02-21').state]).toEqual(['draft', 'lapsed']);
  });

  test('withdrawn until the decision, never after it', () => {
    expect(allowed(record(told, 'withdraw', byApplicant(at('2026-11-25')))).state).toBe('withdrawn');
    expect(record(allowed(act(accepted(monday, monday), 'approve', at('2026-11-24'))), 'withdraw', byApplicant(at('2026-11-25')))).toMatchObject({ refusal: 'ActionNotOpen' });
  });
});
