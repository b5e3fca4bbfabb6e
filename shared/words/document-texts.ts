import type { DocumentContent, DocumentTable } from '../domain/documents/content';
import type { DocumentKind } from '../domain/documents/document';
import type { ProcedureKind } from '../domain/cases/procedure';
import type { Term } from '../domain/clock/due';
import type { DocumentFacts, GivenBy } from '../domain/documents/facts';
import { dayText, documentWords } from './documents';

type Text = { title?: string; paragraphs: string[]; table?: DocumentTable; closing?: string[] };

/** What a document of this kind says: formal words, each power with its article. 行政许可法 is cited only where it governs. */
export function documentText(facts: DocumentFacts): DocumentContent {
  const { title, paragraphs, table = null, closing = [] } = texts[facts.document.kind](facts);
  const { document: { kind, no, on }, applicantName, issuer } = facts;
  return { title: title ?? documentWords[kind], no, to: applicantName, paragraphs: paragraphs.filter(Boolean), table: table?.rows.length ? table : null, closing: closing.filter(Boolean), issuer, on };
}

const texts: Record<DocumentKind, (facts: DocumentFacts) => Text> = {
  receipt: (facts) => ({
    paragraphs: [`你（单位）于${dayText(facts.filedOn)}通过大余掌上大厅提出“${facts.itemName}”申请（办件编号：${facts.caseNo}），本机关收到下列材料：`],
    table: materialTable(facts.materials),
    closing: ['本凭证仅证明本机关已收到上述材料，不作为受理或者准予的依据。是否受理，由本机关依法审查后另行书面告知。', whenFilled(facts.isLicensing, silence)],
  }),
  acceptance: (facts) => ({
    paragraphs: [
      `${applied(facts)}${facts.accepted?.isDeemed ? deemed(facts) : takenOn(facts)}`,
      `本机关承诺自受理之日起${workdays(facts.promisedDays)}内办结，即最迟于${dueText(facts)}作出决定。依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在内，本机关将另行书面告知。`,
      '办理进度可在大余掌上大厅“我的办件”中查询。',
    ],
    table: materialTable(facts.materials),
  }),
  supplementNotice: (facts) => ({
    paragraphs: [`${applied(facts)}经审查，申请材料不齐全或者不符合法定形式，根据${facts.isLicensing ? '《中华人民共和国行政许可法》第三十二条第一款第四项' : '有关规定'}，现将需要补正的全部内容一次性告知如下：`],
    table: { head: ['序号', '需要补正的内容', '存在的问题', '依据', '如何补正'], rows: (facts.supplement?.items ?? []).map((item, at) => [String(at + 1), item.name, item.problem, item.basis, item.howToFix]) },
    closing: [
      whenFilled(facts.supplement !== null, `请于${dayText(facts.supplement?.replyBy ?? '')}前，在大余掌上大厅“我的办件”中补正。按要求全部补正后，本机关依法受理；补正所用时间不计入办理期限。`),
      whenFilled(facts.supplement?.whySecond, `本次为再次告知，原因：${facts.supplement?.whySecond}`),
    ],
  }),
  decline: (facts) => ({
    paragraphs: [
      `${applied(facts)}经审查，${reasonText(facts)}`,
      `${facts.isLicensing ? '根据《中华人民共和国行政许可法》第三十二条第一款第二项的规定，' : ''}本机关决定不予受理。`,
      whenFilled(facts.competent, `该事项属于${facts.competent}的职权范围，请向${facts.competent}提出申请。`),
    ],
    closing: [remedies],
  }),
  notNeeded: (facts) => ({
    paragraphs: [
      `${applied(facts)}经审查，${reasonText(facts)}该事项依法不需要取得行政许可。根据《中华人民共和国行政许可法》第三十二条第一款第一项的规定，本机关不予受理，特此告知。`,
    ],
    closing: [remedies],
  }),
  procedure: (facts) => ({
    paragraphs: [
      `${applied(facts)}办理过程中依法需要${facts.procedure ? procedureWords[facts.procedure.kind] : ''}。${whenFilled(facts.procedure?.reason, `理由：${ended(facts.procedure?.reason ?? '')}`)}`,
      `${facts.isLicensing ? '根据《中华人民共和国行政许可法》第四十五条的规定，' : ''}上述程序自${dayText(facts.procedure?.startedOn ?? facts.document.on)}开始，预计需要${termText(facts.procedure?.planned)}，所需时间不计算在办理期限内。程序结束后，本机关继续计算办理期限。`,
      ...visitText(facts),
    ],
  }),
  visit: (facts) => ({
    title: facts.visit ? `${procedureWords[facts.visit.kind]}通知书` : '取消现场勘验（听证）通知书',
    paragraphs: facts.visit
      ? [`${applied(facts)}${whenFilled(facts.visitChanged, `因${ended(facts.visitChanged ?? '')}原定时间、地点作出调整。`)}现将有关安排通知如下：`, ...visitText(facts)]
      : [`${applied(facts)}因${ended(facts.visitChanged ?? '')}原定的安排取消，是否另行安排，本机关将再次通知。`],
  }),
  extension: (facts) => ({
    paragraphs: [
      `${applied(facts)}因${ended(facts.extension?.reason ?? '')}在规定期限内不能作出决定。`,
      `${facts.isLicensing ? '根据《中华人民共和国行政许可法》第四十二条第一款的规定，' : ''}经本机关负责人批准，办理期限延长${workdays(facts.extension?.days ?? 0)}，特此告知。`,
    ],
  }),
  grant: (facts) => ({
    title: facts.isLicensing ? '准予行政许可决定书' : documentWords.grant,
    paragraphs: [
      `${applied(facts)}经审查，${facts.isLicensing ? '你（单位）的申请符合法定条件、标准，根据《中华人民共和国行政许可法》第三十八条第一款' : '你（单位）的申请符合规定条件，根据'}${facts.isLicensing ? `以及${based(facts)}` : based(facts)}的规定，本机关决定准予${facts.isLicensing ? '行政许可' : '办理'}。`,
      whenFilled(facts.reason, `有关说明：${ended(facts.reason ?? '')}`),
      `${facts.hasLicence ? '本机关将依法向你（单位）颁发、送达' : '办理结果为'}：${facts.resultName}。${facts.hasLicence ? '电子证照制发后存入大余掌上大厅“我的证照”，与纸质证照具有同等法律效力。' : ''}`,
    ],
    closing: [whenFilled(facts.isLicensing, '被许可人应当依法开展许可的活动，并接受本机关的监督检查。')],
  }),
  refusal: (facts) => ({
    title: facts.isLicensing ? '不予行政许可决定书' : documentWords.refusal,
    paragraphs: [
      `${applied(facts)}经审查，你（单位）的申请不符合规定的条件、标准，理由如下：`,
      reasonText(facts),
      `根据${facts.isLicensing ? `《中华人民共和国行政许可法》第三十八条第二款以及${based(facts)}` : based(facts)}的规定，本机关决定不予${facts.isLicensing ? '行政许可' : '批准'}。`,
    ],
    closing: [remedies],
  }),
  lapse: (facts) => ({
    paragraphs: [`${applied(facts)}${facts.unanswered === 'notice' ? '本机关一次性告知补正后，你（单位）在规定期限内未作补正。' : '你（单位）承诺后补的材料逾期未补齐，按照你（单位）签署的承诺和告知的后果，'}本机关自${dayText(facts.document.on)}起终止办理。`],
    table: facts.unanswered === 'promise' ? lateTable(facts) : undefined,
    closing: ['备齐材料后，可以重新提出申请。', remedies],
  }),
};

/** 行政复议法 art. 20, 行政诉讼法 art. 46: what one can do, and within what time. */
const remedies = '如不服本决定，可以自收到本文书之日起六十日内，依法向大余县人民政府或者其他有管辖权的行政复议机关申请行政复议；也可以自收到本文书之日起六个月内，依法向有管辖权的人民法院提起行政诉讼。';
const silence = '申请材料不齐全或者不符合法定形式的，本机关将在五日内一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理（《中华人民共和国行政许可法》第三十二条第一款第四项）。';

const applied = ({ filedOn, itemName, caseNo }: DocumentFacts) => `你（单位）于${dayText(filedOn)}提出的“${itemName}”申请（办件编号：${caseNo}）收悉。`;
const based = ({ basis }: DocumentFacts) => (basis.length > 0 ? basis.join('、') : '有关规定');
const reasonText = ({ reason }: DocumentFacts) => ended(reason ?? '');
const workdays = (days: number) => (days === 0.5 ? '半个工作日' : days > 0 ? `${days}个工作日` : '当日');
const termText = (term: Term | undefined) => (term?.unit === 'days' ? `${term.length}日` : workdays(term?.length ?? 0));
const dueText = ({ accepted }: DocumentFacts) => (accepted ? `${dayText(accepted.due.on)}${accepted.due.at ?? ''}` : '');
const whenFilled = (given: unknown, sentence: string) => (given ? sentence : '');

function takenOn({ isLicensing, accepted, document }: DocumentFacts): string {
  const basis = isLicensing ? '，根据《中华人民共和国行政许可法》第三十二条第一款第五项的规定' : '';
  return `经审查，申请事项属于本机关职权范围，申请材料齐全、符合法定形式${basis}，本机关决定自${dayText(accepted?.from ?? document.on)}起予以受理。`;
}

function deemed({ isLicensing, accepted, document }: DocumentFacts): string {
  const basis = isLicensing ? '根据《中华人民共和国行政许可法》第三十二条第一款第四项的规定，' : '';
  return `本机关在五个工作日内未告知需要补正的内容，${basis}自${dayText(accepted?.from ?? document.on)}起视为受理。`;
}

/** When and where, who comes, what to have ready. */
function visitText({ visit }: DocumentFacts): string[] {
  if (!visit) return [];
  return [
    `${procedureWords[visit.kind]}时间：${dayText(visit.at.slice(0, 10))}${visit.at.slice(11, 16)}。地点：${visit.place}。`,
    whenFilled(visit.who.length > 0, `参加人员：${visit.who.join('、')}。`),
    `请你（单位）届时到场配合。${whenFilled(visit.prepare, `请准备：${ended(visit.prepare ?? '')}`)}`,
  ];
}

const procedureWords: Record<ProcedureKind, string> = { siteInspection: '现场勘验', expertReview: '专家评审', hearing: '听证', publication: '公示', testing: '检验检测' };

/** A sentence ends with a full stop, whoever wrote it. */
const ended = (text: string) => (text === '' || /[。！？；]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`);

const givenWords: Record<GivenBy, string> = {
  form: '在线填写', licence: '免予提交，凭授权调取电子证照', commitment: '告知承诺', later: '容缺后补', file: '电子件', owed: '待补交',
};

function materialTable(materials: DocumentFacts['materials']): DocumentTable {
  return { head: ['序号', '材料名称', '提交方式'], rows: materials.map(({ name, by, dueOn }, at) => [String(at + 1), name, dueOn ? `${givenWords[by]}（${dayText(dueOn)}前补齐）` : givenWords[by]]) };
}

function lateTable({ materials }: DocumentFacts): DocumentTable {
  const late = materials.filter(({ by }) => by === 'later');
  return { head: ['序号', '未补齐的材料', '补交期限'], rows: late.map(({ name, dueOn }, at) => [String(at + 1), name, dueOn ? dayText(dueOn) : '']) };
}
