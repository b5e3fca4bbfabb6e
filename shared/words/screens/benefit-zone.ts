import type { FactProblem } from '../../domain/benefits/fact';
import type { RedeemMode } from '../../domain/benefits/policy';
import type { Verdict } from '../../domain/conditions';

export const modeWords: Record<RedeemMode, string> = { auto: '免申即享', instant: '即申即享', promised: '承诺兑现' };
export const verdictWords: Record<Verdict, string> = { met: '满足', unmet: '不满足', unknown: '待确认' };

export const zoneWords = {
  title: '惠企服务专区',
  guest: '看看您的企业能享什么',
  guestSays: '登录后按登记、税务、社保等信息自动比对，不用填表。也可以先回答几个问题估一估。',
  signIn: '登录后自动比对',
  personSays: '您正以个人身份查看。切换到企业身份后，按登记信息自动比对。',
  switch: '切换身份',
  matched: (count: number) => (count > 0 ? `为您匹配到 ${count} 项政策，预计可享` : '还没有匹配到能直接享受的政策'),
  auto: (count: number) => `其中 ${count} 项免申即享，确认账户就行`,
  noAuto: '按现有信息估算，以审核结果为准',
  yuan: '元',
  currency: '¥',
  now: '现在就能享',
  or: '不能同时享受',
  inFavourOf: (name: string, clause: string) => `与“${name}”只能享受一项，已按金额高的为您计算（${clause}）`,
  ask: '再答几题就知道',
  askSays: (questions: number, policies: number) => `还有 ${policies} 项政策要看您的情况，先回答这 ${questions} 题`,
  update: '看结果',
  answered: (count: number) => `已回答 ${count} 题`,
  restart: '重新回答',
  near: '差一点',
  nearSays: '只差一两项，满足后就能享',
  others: (count: number) => `其余 ${count} 项暂不符合`,
  show: '展开', hide: '收起',
  counted: (met: number, of: number) => `已满足 ${met}/${of} 项条件`,
  asks: (count: number) => `还差 ${count} 个回答`,
  most: '最高',
  byCase: '按实际核定',
  seen: '看政策',
  yes: '是', no: '否',
  inYuan: '单位：元', inPercent: '单位：%', inUnit: (unit: string) => `单位：${unit}`,
  wrong: '请填数字，例如 120',
} as const;

export const factProblemWords: Record<FactProblem['problem'], string> = {
  unknown: '这一项不用填', kind: '填写的格式不对', fraction: '请填整数，金额最多精确到分', negative: '不能是负数', huge: '数字太大，请核对单位', notOffered: '请从选项里选', noDay: '没有这一天，请核对日期',
};

export const policyWords = {
  title: '政策详情',
  yours: '您的情况',
  yoursSays: '每一项都注明依据哪里的信息；有误可以向数据来源单位提出更正。',
  conditions: '谁能享',
  known: (known: string) => `您的情况：${known}`,
  source: (source: string) => `信息来源：${source}`,
  sum: '怎么算的',
  plain: '一句话说明',
  clause: (no: string) => `原文（${no}）`,
  basis: '政策依据',
  stacking: '和其他政策一起享受',
  excludes: (names: string) => `与${names}只能享受一项`,
  stacks: (names: string) => `可与${names}一起享受`,
  materials: '要准备什么',
  none: '不用准备材料',
  days: '多久到账',
  publicity: (days: number) => (days > 0 ? `公示 ${days} 个工作日` : '免公示'),
  pay: (days: number) => `核准后 ${days} 个工作日内拨付`,
  vendor: '费用由县财政直接与刻章单位结算，不用您垫付。',
  once: { lifetime: '每户只享一次', year: '每户每年一次' },
  period: (from: string, to: string) => `${from} 至 ${to}`,
  periodName: '执行期限', onceName: '享受次数', modeName: '兑现方式', paidName: '拨付',
  reference: '本政策的条款和金额为参考数据，以县政府印发文本为准。',
  guide: '看办事指南',
} as const;
