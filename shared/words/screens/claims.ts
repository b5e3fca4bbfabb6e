import type { ClaimState } from '../../domain/claims/claim';
import type { RedeemMode } from '../../domain/benefits/policy';

/** What is said where a policy is claimed. */
export const claimActWords = {
  start: { auto: '确认领取', instant: '立即申领', promised: '去申报' } satisfies Record<RedeemMode, string>,
  goOn: '继续申领',
  progress: '看兑现进度',
  signIn: '登录后申领',
  switch: '切换到企业身份申领',
  answerFirst: (count: number) => `先回答 ${count} 题`,
  short: (count: number) => `还差 ${count} 项条件`,
  notTogether: (name: string, clause: string) => `已申领“${name}”，按${clause}两项只能享受一项。`,
  notTogetherSays: '想改领这项，请先在“我的兑现”撤回那一笔。',
  toMine: '去我的兑现',
  toQuestions: '去回答问题',
} as const;

export const claimWords = {
  titleBefore: '确认领取', title: '兑现进度',
  may: '可领取', mayVendor: '可免费享受，由财政支付',
  yuan: (sum: string) => `¥ ${sum}`,
  sentence: (policy: string, clause: string) => `依据“${policy}”${clause}，按贵企业下面的情况核定。`,
  because: '因为',
  onlyYou: '只有贵企业说的',
  onlyYouSays: '这些没有登记可查，以贵企业的回答为准。不实的要退回资金并记入信用。',
  sum: '怎么算的',
  clause: (no: string) => `原文${no}`,
  account: '收款账户',
  accountSays: '只拨付到与企业同名的对公账户：这样钱只会进企业自己的账，不会被别人领走。',
  holder: '户名', holderHint: '固定为企业登记名称，不能更改',
  bank: '开户银行', bankHint: '例如：大余农商银行南安支行', bankMissing: '请填写开户银行，至少 4 个字',
  no: '账号', noHint: '对公账号，8 到 30 位数字', noWrong: '账号应是 8 到 30 位数字，请核对',
  vendor: '不用填账户', vendorSays: '费用由县财政直接与刻章单位结算，不用您垫付，也不打到企业账户。',
  confirm: '确认领取', submit: '提交申领',
  notMe: '不是我', doubt: '数据有误',
  filed: '已提交，可在这里看进度',
  likely: (day: string) => `现在提交，预计 ${day}前到账`,
  likelyVendor: (day: string) => `现在确认，预计 ${day}前与刻章单位结清`,
  payDay: (day: string) => `预计 ${day}前到账`,
  paidOn: (day: string) => `${day}已到账`,
  budget: '资金与次序',
  left: '本年度剩余资金', total: '本年度总额',
  ahead: (count: number) => (count > 0 ? `前面还有 ${count} 家` : '排在第 1 位'),
  place: '排队次序', placeSays: '资金追加后按提交先后自动办理，不用重新申领，次序一直为您留着。',
  publicityName: '公示', publicity: (days: number, until: string) => `${days} 个工作日，到 ${until}为止`, paused: '因异议暂停，核实后接着公示',
  accountLine: (bank: string, no: string) => `${bank}　${no}`,
  order: '支付令',
  timeline: '到账全过程', hall: '系统', reason: '说明',
  claimNo: '兑现编号', what: '兑现内容', firm: '申领企业', department: '主管部门', started: '开始时间',
  withdraw: '撤回申领', withdrawTitle: '撤回这笔申领？', withdrawSays: '撤回后，为贵企业预留的资金或排队次序会让出来。以后可以重新申领，次序从头排。', withdrawYes: '确认撤回', withdrawn: '已撤回',
  notMeTitle: '不领取这笔资金？', notMeSays: '选“不是我”后，这次推送就结束了。以后想领，仍可在惠企专区自己申领。', notMeYes: '确认不领', notMeDone: '已放弃',
  doubtTitle: '哪项数据有误？', doubtLabel: '请说明', doubtHint: '例如：我们今年 3 月已注销该许可', doubtSend: '提交核实', doubtDone: '已转主管部门核实',
  correctTitle: '补正说明', correct: '去补正', correctLabel: '请按要求说明', correctHint: '把要求的情况写清楚，500 字以内', correctSend: '提交补正', correctDone: '补正已提交',
  fix: '更正账户', fixTitle: '更正收款账户', fixSend: '提交账户', fixDone: '账户已更正，将重新拨付',
  reasonMissing: '请先写明情况',
} as const;

/** What a claim waits for and what that means for the enterprise; nothing where its state says it all. */
export const claimNowWords: Record<ClaimState, string> = {
  offered: '请核对依据和账户，确认后就能领。', declined: '这次没有领取。以后想领，可在惠企专区重新申领。', doubted: '主管部门正在核实您反映的数据，核实后会重新推送或说明原因。',
  lapsed: '期满没有办理。仍符合条件的话，可在惠企专区重新申领。', draft: '还没有提交，请填写账户后提交。', filed: '已提交，正在安排资金。',
  waiting: '本年度资金暂时用完，您的次序已保留。', checking: '综合窗口正在核对。', correcting: '窗口请您补充说明，补上后接着办。', reviewing: '主管部门正在审核。',
  joint: '县里正在联合审查。', publicised: '名称、事项、金额正在公示，期满后核准拨付。', objected: '公示期间有人提出异议，主管部门正在核实，公示天数暂停计算，已公示的天数不作废。',
  approving: '公示期满，正在核准。', payable: '已经核准，等待开具支付令。', ordered: '支付令已送国库，代理银行通常下一个工作日入账。', paid: '资金已经拨付。',
  returned: '银行退回了款项，请更正账户，会重新拨付，不用重新申领。', withdrawn: '申领已撤回，预留的资金已让出。', rejected: '这笔申领没有通过，原因见下面的过程。如有异议，可向主管部门反映。',
  clawback: '这笔资金正在追回，请与主管部门联系。', recovered: '这笔资金已经追回。',
};

/** What is still ahead of a claim, stage by stage. */
export const claimAheadWords = {
  checking: '综合窗口初审', reviewing: '主管部门审核', joint: '联合审查', publicised: '公示', approving: '核准', payable: '拨付', paid: '资金到账',
} as const;

export const myClaimsWords = {
  title: '我的兑现', open: '正在兑现', closed: '已结束', says: '每笔奖补到了哪一步、什么时候到账',
  emptyTitle: '还没有兑现记录', emptySays: '到惠企服务专区看看企业能享什么，符合条件的当场就能申领。', toZone: '去惠企专区',
  personTitle: '惠企资金由企业申领', personSays: '切换到您的企业后，就能看到它的兑现记录。',
  more: '再看一些', running: '正在兑现',
  actAs: (name: string) => `切换到 ${name}`,
} as const;

export const publicClaimsWords = {
  title: '兑现公示', says: '只公开企业名称、事项和金额，人人都能看。', tabsLabel: '公示内容', tabs: ['正在公示', '已经兑现'],
  until: (day: string) => `公示到 ${day}`, paused: '异议核实中，暂停公示', on: (day: string) => `${day}兑现`,
  objectTitle: '有异议怎么提', object: '在公示期内拨打大厅电话 0797-12345，或到县政务服务中心综合窗口，说清是哪家企业、哪一项、依据什么。核实期间暂停公示和拨付，结果会答复您。',
  emptyTitle: '现在没有公示', emptySays: '有新的兑现要公示时，会列在这里。',
  paidEmptyTitle: '这一年还没有兑现', paidEmptySays: '资金到账后会列在这里，可以换一年看看。',
  year: (year: number) => `${year} 年`, yearLabel: '哪一年', more: '再看一些',
} as const;
