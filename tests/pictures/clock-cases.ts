import { actOnCase, takeCase } from '../../shared/contract/desk';
import { sendDeskMessage, sendMessage } from '../../shared/contract/messages';
import { answerSupplement, getPromiseLetters } from '../../shared/contract/proofs';
import type { AskOf } from '../../shared/contract/endpoint';
import { signInAs, type Client } from '../setup/client';
import { fileAsForecast } from '../setup/file-any-item';
import { refuse } from '../setup/filing';

const ITEM = 'DY-XK-0023';
const [LICENCE, HEALTH, PLAN] = ['CL0010', 'CL0041', 'CL0061'];
export type SetClock = (now: string) => Promise<void> | void;
export type ClockCases = Record<'asked' | 'again' | 'paused' | 'late' | 'declined' | 'refused', string>;

type People = Record<'cook' | 'clerk' | 'chief' | 'director', Client>;

/** The cook's cases in everything the law's clock can do to them, filed on a Thursday and looked at on Monday; `late` is an old one of 曾国良's. */
export async function clockCases(address: string, setClock: SetClock, late: string): Promise<ClockCases> {
  const on = async (now: string) => {
    await setClock(`${now}:00+08:00`);
    return peopleOf(address);
  };
  const cases = { asked: '', again: '', paused: '', late, declined: '', refused: '' };
  const morning = await on('2026-11-19T09:10');
  await Promise.all((['asked', 'again', 'declined', 'refused'] as const).map(async (name) => { cases[name] = await taken(morning); }));
  const thursday = await on('2026-11-19T15:40');
  await asked(thursday, cases.asked);
  await askOne(thursday, cases.again, '照片里看不到有效期');
  await act(thursday, cases.refused, 'accept');
  await act(thursday, cases.declined, 'decline', { reason: '经营场所在南康区', decline: { ground: 'notInScope', competent: '赣州市南康区行政审批局' } });
  const friday = await on('2026-11-20T10:20');
  await friday.cook.get(answerSupplement, { caseNo: cases.again, proofs: await promised(friday.cook, cases.again) });
  await friday.chief.get(actOnCase, { caseNo: cases.again, action: 'allowNotice', leave: 'resubmissionDefect', reason: '承诺书上的从业人员与营业执照不一致' });
  await askOne(friday, cases.again, '从业人员与营业执照不一致');
  // What follows later is due on Monday, and ends no case before.
  cases.paused = await taken(friday);
  await act(friday, cases.paused, 'accept');
  await pause(friday, cases.paused);
  await refuse(friday.clerk, friday.chief, cases.refused, '经营场所距公共厕所不足二十五米');
  const monday = await on('2026-11-23T08:40');
  await (await signInAs(address, 'O012')).get(actOnCase, { caseNo: late, action: 'explainLate', reason: '系统升级，核对用了更多时间', message: '让您久等了，今天之内给您答复' });
  await monday.cook.get(answerSupplement, { caseNo: cases.asked, proofs: await promised(monday.cook, cases.asked) });
  await monday.cook.get(sendMessage, { caseNo: cases.asked, text: '平面图可以手画吗？' });
  await monday.clerk.get(sendDeskMessage, { caseNo: cases.asked, text: '可以，写明面积和出入口就行。' });
  return cases;
}

async function peopleOf(address: string): Promise<People> {
  const [cook, clerk, chief, director] = await Promise.all([signInAs(address, 'P016'), signInAs(address, 'O025'), signInAs(address, 'O034'), signInAs(address, 'O037')]);
  return { cook, clerk, chief, director };
}

async function taken({ cook, clerk }: People): Promise<string> {
  const { filed: { caseNo } } = await fileAsForecast(cook, ITEM);
  await clerk.get(takeCase, { caseNo });
  return caseNo;
}

function act({ clerk }: People, caseNo: string, action: 'accept' | 'decline', more: Partial<AskOf<typeof actOnCase>> = {}) {
  return clerk.get(actOnCase, { caseNo, action, ...more });
}

/** Two materials and an answer at once. */
function asked({ clerk }: People, caseNo: string) {
  return clerk.get(actOnCase, {
    caseNo, action: 'askSupplement', message: '麻烦您一次补齐，有不清楚的在这里问我。',
    supplement: {
      items: [
        { about: 'material', key: PLAN, problem: '没有标明操作间的位置和面积', basis: '《江西省小餐饮小食杂店食品经营登记管理办法（试行）》第八条', howToFix: '手画也可以，写明面积、出入口和操作间' },
        { about: 'material', key: HEALTH, problem: '从业人员的健康证明已过期', basis: '《中华人民共和国食品安全法》第四十五条', howToFix: '上传新的健康证明，或者书面承诺' },
        { about: 'material', key: LICENCE, problem: '经营范围没有餐饮服务', basis: '《江西省小餐饮小食杂店食品经营登记管理办法（试行）》第六条', howToFix: '变更后重新调取电子营业执照' },
        { about: 'answer', key: 'phone', problem: '电话打不通', basis: '《中华人民共和国行政许可法》第三十一条', howToFix: '填写能接通的手机号' },
      ],
    },
  });
}

function askOne({ clerk }: People, caseNo: string, problem: string) {
  return clerk.get(actOnCase, { caseNo, action: 'askSupplement', supplement: { replyDays: 5, items: [{ about: 'material', key: HEALTH, problem, basis: '《中华人民共和国食品安全法》第四十五条', howToFix: '上传清晰的健康证明' }] } });
}

/** 现场勘验 on Tuesday, and ten days more by the director. */
async function pause({ clerk, chief, director }: People, caseNo: string) {
  const visit = { at: '2026-11-24T09:30:00+08:00', place: '南安镇东门口 12 号', parties: ['市场监管局', '城管局'] };
  await clerk.get(actOnCase, { caseNo, action: 'askProcedure', reason: '须现场核对操作间与平面图', procedure: { kind: 'siteInspection', planned: { length: 3, unit: 'workdays' }, with: '联合勘验组', visit } });
  await chief.get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 1 } });
  await director.get(actOnCase, { caseNo, action: 'extend', reason: '须联合勘验，参加单位较多' });
}

async function promised(cook: Client, caseNo: string) {
  const { letters } = await cook.get(getPromiseLetters, { caseNo });
  return { [HEALTH]: { by: 'commitment' as const, letter: letters.find(({ material, kind }) => material === HEALTH && kind === 'commitment')?.letter ?? '', listed: [] } };
}

/** What the applicant sees of the clock: a notice, answering it, what stopped, moved or overran it, and each way to be told no. */
export const clockScreens = ({ asked: open, again, paused, late, declined, refused }: ClockCases) => [
  { name: 'case-asked', path: `cases/case?caseNo=${open}`, as: 'P016' }, { name: 'case-asked-again', path: `cases/case?caseNo=${again}`, as: 'P016' },
  { name: 'case-paused', path: `cases/case?caseNo=${paused}`, as: 'P016' }, { name: 'case-late', path: `cases/case?caseNo=${late}`, as: 'P001' },
  { name: 'case-declined', path: `cases/case?caseNo=${declined}`, as: 'P016' }, { name: 'case-refused', path: `cases/case?caseNo=${refused}`, as: 'P016' },
  { name: 'supplement', path: `cases/supplement?caseNo=${open}`, as: 'P016' }, { name: 'supplement-over', path: `cases/supplement?caseNo=${declined}`, as: 'P016', see: /不用再[补補]正/ },
  { name: 'supplement-waiting', path: `cases/supplement?caseNo=${open}`, as: 'P016', hall: 'silent' as const }, { name: 'supplement-unreachable', path: `cases/supplement?caseNo=${open}`, as: 'P016', hall: 'unreachable' as const, see: /[网網][络絡]/ },
  { name: 'cases-asked', path: 'tabs/cases', as: 'P016' }, { name: 'home-asked', path: 'tabs/home', as: 'P016' },
];
