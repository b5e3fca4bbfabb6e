import type { OfficerClaimAction } from '../../domain/claims/stages';

/** 兑现办理: what each action is called on its button, and what is asked beside it. */
export const claimActWords: Record<OfficerClaimAction, string> = {
  offerAgain: '核实无误，重新推送', dropOffer: '核实后不再推送', askCorrection: '请企业补正', passCheck: '初审通过', passReview: '审核通过', passJoint: '联审通过，开始公示', reject: '不予兑现',
  object: '登记公示异议', answerObjection: '异议不成立，继续公示', approve: '核准拨付', openClawback: '启动追回', dropClawback: '不予追回', recover: '登记已追回',
};

export const redeemWords = {
  title: '惠企兑现',
  says: '等您办理的兑现申请，等得最久的在前。',
  desk: '看哪里的', county: '联合审查与核准', treasury: '待收回的资金',
  noDesk: '您没有窗口待办', noDeskSays: '您的工作不在办件窗口，请从菜单进入。',
  emptyTitle: '没有等您办理的兑现申请', emptySays: '企业提交后会出现在这里。',
  refused: '这里由办理兑现的工作人员使用',
  search: '按兑现编号或统一社会信用代码查找', searchHint: '兑现编号或信用代码', searchAct: '查找', searchBack: '回到待办', found: (count: number) => `找到 ${count} 笔`,
  noneTitle: '没有找到', noneSays: '请输入完整的兑现编号，或企业完整的统一社会信用代码；只能查到您所在部门经办的申请。',
  pickTitle: '从左边选一笔', pickSays: '依据、金额和经过会显示在这里。', keys: 'J / K 上下移动，回车打开，数字键办理，Ctrl + Enter 确认。',
  more: '看更多', since: (when: string) => `${when} 起`,
  claim: '兑现申请', sum: (yuan: string) => `¥ ${yuan}`,
  by: '提出企业', code: '统一社会信用代码', clause: '条款', mode: '兑现方式', account: '收款账户', vendor: '与承制单位结算', claimNo: '兑现编号', publicity: '公示', payment: '支付', paidOn: (day: string) => `${day} 到账`,
  endsOn: (day: string) => `到 ${day} 为止`, paused: '有异议，暂停计算', clawback: '追回事由',
  reasons: '依据的数据', known: (what: string) => `企业情况：${what}`, told: '企业自己说的，没有登记数据可核对', trace: '金额怎么来的', history: '经过',
  none: '这笔申请眼下不在您手上，不用办理。',
  act: '办理', reason: '理由', reasonHint: '企业会看到这段文字。', reasonOptional: '可以写一句说明', ground: '追回事由', missing: '请写明理由', groundMissing: '请选择追回事由',
  confirm: '确认', cancel: '取消', done: '已办理',
} as const;

export const treasuryWords = {
  title: '资金拨付',
  says: (year: number) => `${year} 年惠企资金：余额、已占用、已拨付和排队情况。`,
  refused: '这里由财政拨付人员使用',
  total: '总额', left: '余额', reserved: '已占用', paid: '已拨付', waiting: '排队', payable: '待拨付',
  claims: (count: number) => `${count} 笔`, yuan: (yuan: string) => `¥ ${yuan}`,
  topUp: '追加资金', order: '开支付令',
  topUpTitle: '追加资金', amount: '追加金额（元）', amountHint: '最多两位小数；追加后按提交先后叫醒排队的申请。', amountWrong: '请填写大于 0 的金额，最多两位小数',
  toppedUp: (woken: number) => (woken > 0 ? `资金已追加，叫醒 ${woken} 笔排队的申请` : '资金已追加'),
  orderSays: (count: number, name: string) => `将“${name}”待拨付的 ${count} 笔合成一张支付令，送国库拨付。`,
  ordered: (no: string) => `支付令 ${no} 已生成`,
  orders: '近两月支付令', noOrders: '近两月没有支付令',
  states: { gathering: '汇总中', ready: '待国库受理', sent: '国库已受理', refused: '国库退回', done: '已办结' },
  refusedWith: (code: string) => `国库未受理（${code}），申请已退回待拨付`,
  orderPage: '支付令', noOrdersSays: '有待拨付的申请时，从下面的资金卡片开支付令。', by: '开令', lines: '支付明细',
  paidSum: '已到账', returnedSum: '已退回', openSum: '在途', balanced: '三项相加与支付令总额一致', unbalanced: '三项相加与支付令总额不一致，请核对',
  lineStates: { open: '在途', paid: '已到账', returned: '已退回' },
  returnedNext: '企业更正账户后会回到待拨付，随下一张支付令再付。',
  confirm: '确认', cancel: '取消',
} as const;
