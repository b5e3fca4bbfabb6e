import type { Amount, Rounding } from '../../domain/benefits/policy';
import type { Comparison, Verdict } from '../../domain/conditions';

/** 惠企政策发布: the publisher's pages. */
export const publishWords = {
  policy: '修改政策',
  says: '点一项政策修改。改动先用样例核对，再看回放，然后发布。',
  refused: '这里由政策发布员使用', refusedSays: '需要修改政策，请联系发布员。', search: '政策名称或关键词', emptyTitle: '没有找到政策', emptySays: '请换个词再找。', more: '看更多', effect: '看政策成效',
  jumps: '跳到', version: (version: number) => `现行第 ${version} 版`, publishedBy: (by: string, when: string) => `${by} ${when} 发布`,
  unpublished: '这里有您还没发布的修改，只存在这台设备上。', overtaken: (version: number) => `您修改期间，这项政策已发布第 ${version} 版。下面仍是您的修改，请对照后重新看回放。`, discard: '放弃修改', discarded: '已恢复为现行版本',
  paper: '名称与依据', name: '政策名称', audience: '给谁', audienceHint: '一句话说清享受对象，企业会看到。', clauseNo: '条款号', clauseText: '条款原文', basis: '法律依据', basisHint: '一行一条',
  basisReviewed: '法律依据已审核', fairness: '公平竞争审查已通过', department: '主管部门', from: '执行期开始', to: '执行期结束', budget: '年度预算（元）', budgetHint: '用于还没开账的年度；本年度加钱请由财政“追加资金”。',
  onePer: '享受次数', lifetime: '终身一次', year: '每年一次', publicityDays: '公示工作日', days: '个工作日',
  conditions: '享受条件', groups: { all: '下面要同时满足', any: '下面满足一项就行', not: '下面不能成立' }, edit: '修改', remove: '删除', removeGroup: '删除这一组', addLeaf: '加一个条件', addAny: '加一组“满足一项就行”',
  leafTitle: '条件', fact: '事实', op: '怎么比', value: '值', values: '值（可多选）', low: '从', high: '到', listHint: '多个值用顿号或逗号分开', is: '应当',
  amount: '金额怎么算', kind: '算法', sum: '金额（元）', base: '按什么算', share: '比例（%）', unitSum: '每一单位（元）', reached: (unit: string) => `达到（${unit}）`, then: '给（元）', addStep: '加一档', label: '档次名称', when: '属于这一档的条件', addCase: '加一档', tier: (n: number) => `第 ${n} 档`, step: (n: number) => `第 ${n} 级`,
  deduct: '扣除以前给过的', noDeduct: '不扣除', rounding: '取整', capClaim: '每次最高（元）', capYear: '每年最高（元）', capEver: '累计最高（元）', noCap: '不封顶就留空',
  stacking: '与其他政策同享', noStacking: '没有写与其他政策的关系。', rule: (n: number) => `第 ${n} 条`, ruleKind: '关系', excludes: '不能同享', stacks: '可以同享', others: '哪些政策', clause: '依据条款', ruleSays: '条款怎么说', addRule: '加一条', addOther: '加一项政策', removeOther: (name: string) => `去掉${name}`,
  golden: '样例', goldenSays: '照条款编的企业，不照条件编。每改一个字都会重算。', expected: '应为', computed: '算出', right: '相符', wrong: '不符', sumOf: (yuan: string) => `¥ ${yuan}`, unreckoned: '算不出',
  addGolden: '加一个样例', goldenTitle: '样例', goldenName: '这是什么企业', goldenVerdict: '是否符合', goldenAmount: '应得（元）', goldenOn: '哪一天', goldenOnHint: '不填就用执行期最后一天', goldenFacts: '这家企业的情况', unfilled: '不填', unfilledHint: '不填就是不知道', newGolden: '新样例',
  checks: '随改随查', ready: '没有要改的地方，样例全部相符。', unchanged: '和现行版本一样，没有要发布的。', faults: (count: number) => `还有 ${count} 处要改`, toFaults: (count: number) => `还有 ${count} 处要改，去改`, go: (says: string) => `去改：${says}`,
  replay: '看回放', replayTitle: '近 12 个月的回放', replaySays: '如果这次修改早就施行，已提交的申请会怎样：', replaying: (claims: number) => `正在回放，已看 ${claims} 笔`, replayNone: '近 12 个月没有已提交的申请，没有人受影响。', replayAgain: '接着回放',
  all: '看过的申请', same: '不变', gain: '多得', lose: '少得', open: '当时的数据看不出来', total: '合计变化', claims: (count: number) => `${count} 笔`,
  plus: (yuan: string) => `＋${yuan} 元`, minus: (yuan: string) => `－${yuan} 元`, zero: '0 元', moved: (before: string, after: string) => `¥ ${before} → ¥ ${after}`, moreNames: (left: number) => `再看 ${left} 笔`,
  publish: '发布这次修改', published: (version: number) => `已发布第 ${version} 版`, follows: '发布后，新的申请按新版本办；已提交的按提交时的版本办完。',
  intake: '受理状态', taking: '正常受理', suspended: (from: string, reason: string) => `${from} 起暂停受理：${reason}`, suspend: '暂停受理', resume: '恢复受理', suspendFrom: '从哪天起', reason: '理由', reasonHint: '企业会看到这段文字。', reasonMissing: '请写明理由',
  suspendSays: '从这天起不收新的申请，已提交的照常办完。', resumeSays: '恢复后马上可以申请。', suspendedNow: '已暂停受理', resumedNow: '已恢复受理', confirm: '确定', cancel: '取消',
} as const;

export const comparisonWords: Record<Comparison, string> = { eq: '是', ne: '不是', in: '是其中之一', nin: '不是其中任何一个', gt: '大于', gte: '不低于', lt: '低于', lte: '不超过', between: '在两者之间', startsWith: '以它开头' };
export const comparedDayWords: Partial<Record<Comparison, string>> = { gt: '晚于', gte: '不早于', lt: '早于', lte: '不晚于' };
export const amountWords: Record<Amount['kind'], string> = { fixed: '定额', rate: '按比例', perUnit: '按数量', step: '分级', reimburse: '据实报销', tier: '分档' };
export const roundingWords: Record<Rounding, string> = { 'floor-fen': '舍去不足一分的', 'floor-yuan': '舍去不足一元的', 'half-up-fen': '四舍五入到分' };
export const goldenVerdictWords: Record<Verdict, string> = { met: '符合', unmet: '不符合', unknown: '看不出' };
