import type { DeskCaseView } from '../../shared/contract/desk';
import type { CaseAction } from '../../shared/domain/cases/case';
import type { Foreseen } from '../../shared/domain/cases/foreseen';
import { officerActions, type PanelChoice } from '../../shared/domain/cases/officer-actions';
import type { Procedure } from '../../shared/domain/cases/procedure';
import { actOnCase } from '../../shared/contract/desk';
import { safeParse } from 'valibot';
import { actionOf, offersOf, verdictsOf } from '../../mobile/src/desk/act/choices';
import { emptyDraft, type PanelDraft } from '../../mobile/src/desk/act/draft';
import { missingOf } from '../../mobile/src/desk/act/missing';
import { listed, toldOf } from '../../mobile/src/desk/act/told';

const huYang = { officerId: 'O026', name: '胡杨' };
const clear: Foreseen = { grant: null, refusal: null, notice: null };
const running: Procedure = {
  id: 1, kind: 'siteInspection', reason: '须现场核查', planned: { length: 5, unit: 'workdays' }, with: null, leader: 'chief', askedBy: huYang, askedAt: '', approvedBy: huYang, startedAt: '2026-11-23', refused: null,
  endedAt: null, result: null, visit: null,
};

/** As much of a case as the panel looks at. */
function view(state: DeskCaseView['state'], actions: readonly CaseAction[], change: Partial<DeskCaseView> = {}): DeskCaseView {
  return { caseNo: 'DY20261123000000019', state, actions: [...actions], takenBy: huYang, foreseen: clear, materials: [], procedures: [], proposal: null, deciders: { grant: 'clerk', refusal: 'chief' }, ...change } as unknown as DeskCaseView;
}
const offered = (seen: DeskCaseView, who = 'O026') => offersOf(seen, who).map(({ choice, shut }) => (shut ? `${choice}: ${shut}` : choice));
const ready = (seen: DeskCaseView, who = 'O026') => verdictsOf(offersOf(seen, who)).map(({ choice, shut }) => (shut ? `${choice}: ${shut}` : choice));

test('a clerk decides what is theirs, and only proposes a refusal', () => {
  const seen = view('accepted', ['propose', 'approve', 'putBack']);
  expect([offered(seen), ready(seen)]).toEqual([['approve', 'proposeRefusal', 'putBack'], ['proposeRefusal', 'approve']]);
});

test('what is another’s to grant is said before a press, to its holder and to nobody else', () => {
  const seen = view('accepted', ['propose']);
  expect([offered(seen), offered(view('accepted', []), 'O012')]).toEqual([['approve: NeedsProposal', 'proposeGrant', 'proposeRefusal'], []]);
});

test('what stands in the way shuts the yes, and the way out of it stands ready', () => {
  const late = view('accepted', ['propose', 'approve', 'explainLate'], { foreseen: { ...clear, grant: 'LatenessUnexplained', refusal: 'LatenessUnexplained' } });
  const inspecting = view('accepted', ['endProcedure', 'planVisit'], { foreseen: { ...clear, grant: 'ProcedureRunning', refusal: 'ProcedureRunning' }, procedures: [running] });
  const unseen = view('accepted', ['askProcedure', 'approve', 'propose'], { foreseen: { ...clear, grant: 'InspectionNeeded' } });
  expect([ready(late), ready(inspecting), ready(unseen)]).toEqual([
    ['explainLate', 'approve: LatenessUnexplained'], ['endProcedure', 'approve: ProcedureRunning'], ['proposeRefusal', 'askProcedure', 'approve: InspectionNeeded'],
  ]);
});

test('who has an interest in the case only lets go of it', () => {
  expect(offered(view('accepted', ['approve', 'propose', 'putBack'], { conflict: 'household' }))).toEqual(['approve: ConflictOfInterest', 'proposeRefusal: ConflictOfInterest', 'putBack']);
});

test('a second notice says whose leave it takes; who proposed it does not decide it', () => {
  expect(offered(view('submitted', ['accept'], { foreseen: { ...clear, notice: 'SecondNoticeNeedsLeave' } }))).toEqual(['accept', 'askSupplement: SecondNoticeNeedsLeave']);
  const proposal = { isGranted: true, reason: '', by: huYang, at: '', decider: 'chief' as const };
  expect([offered(view('proposed', [], { proposal })), offered(view('proposed', ['approve', 'reject', 'sendBack'], { proposal }), 'O035')]).toEqual([['approve: ProposerMayNotDecide'], ['approve', 'reject', 'sendBack']]);
});

const filled: PanelDraft = {
  ...emptyDraft, reason: ' 面积不符 ', message: '请留意', note: '已电话联系', competent: '赣州市行政审批局', items: [{ about: 'material', key: 'CL0240', problem: '模糊', basis: '第八条', howToFix: '重拍' }], procedureId: 1, length: '5',
  day: '2026-12-08', place: '经营场所', parties: '市场监管所、消防大队', host: 'O035', staff: ['O026', 'O035'], by: ['O026', 'O035'], findings: '一致', result: '通过', minuteNo: '〔2026〕第18号', minuteOn: '2026-12-01', colleague: 'O027',
};
const colleagues = [huYang, { officerId: 'O035', name: '方圆' }];
const all: PanelChoice[] = [...officerActions.filter((action) => action !== 'propose'), 'proposeGrant', 'proposeRefusal'];
const meeting = view('accepted', [], { deciders: { grant: 'meeting', refusal: 'meeting' }, procedures: [{ ...running, visit: { at: '2026-12-01T09:00:00+08:00', place: '经营场所', parties: [], report: null } }] });

test.each(all)('%s filled in is what the hall takes', (choice) => {
  const draft = { ...filled, choice };
  expect(missingOf(choice, meeting, draft)).toEqual([]);
  const told = toldOf(choice as Exclude<PanelChoice, 'handOver' | 'cancelVisit'>, meeting, draft, colleagues);
  expect(told.action).toBe(actionOf(choice));
  expect(safeParse(actOnCase.input, { ...told, caseNo: undefined }).issues?.map(({ path }) => path?.map(({ key }) => key).join('.'))).toEqual(['caseNo']);
});

test.each<[PanelChoice, string[]]>([
  ['accept', []], ['decline', ['competent', 'reason']], ['askSupplement', ['items']], ['allowNotice', ['reason']], ['askProcedure', ['length', 'reason']], ['planVisit', ['day', 'place', 'staff', 'reason']],
  ['reportVisit', ['by', 'findings']], ['endProcedure', ['result']], ['approve', ['minuteNo', 'minuteOn']], ['proposeGrant', []], ['proposeRefusal', ['reason']], ['handOver', ['colleague', 'reason']], ['cancelVisit', ['reason']],
])('%s left empty is told what it lacks', (choice, lacks) => {
  expect(missingOf(choice, meeting, { ...emptyDraft, choice, procedureId: 1 })).toEqual(lacks);
});

test('a report waits for its photos', () => {
  expect(missingOf('reportVisit', meeting, { ...filled, choice: 'reportVisit', photosOpen: 2 })).toEqual(['photos']);
});

test('a hearing asks who presides; a yes over a licence that never came, on what it rests; names are told apart however people part them', () => {
  expect(missingOf('askProcedure', meeting, { ...filled, choice: 'askProcedure', kind: 'hearing', host: '' })).toEqual(['host']);
  const awaited = view('accepted', ['approve'], { materials: [{ proof: { by: 'awaited' } }] as unknown as DeskCaseView['materials'] });
  expect(missingOf('approve', awaited, emptyDraft)).toEqual(['reason']);
  expect(listed('市场监管所，消防大队; 街道办\n')).toEqual(['市场监管所', '消防大队', '街道办']);
});
