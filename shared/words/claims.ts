import type { ClaimState, ClaimStep, ClawbackGround } from '../domain/claims/claim';

export const claimStateWords: Record<ClaimState, string> = {
  offered: '待您确认', declined: '已放弃', doubted: '数据核实中', lapsed: '已过期', draft: '待您提交', filed: '已提交', waiting: '排队等资金',
  checking: '窗口初审中', correcting: '待您补正', reviewing: '部门审核中', joint: '联合审查中', publicised: '公示中', objected: '异议核实中', approving: '核准中',
  payable: '待拨付', ordered: '拨付中', paid: '已到账', returned: '款项退回', withdrawn: '已撤回', rejected: '不予兑现', clawback: '追回中', recovered: '已追回',
};

export const claimStepWords: Record<ClaimStep['action'], string> = {
  start: '开始申领', offer: '主动推送', confirm: '确认领取', notMe: '放弃领取', doubtFact: '反映数据有误', offerAgain: '核实后重新推送', dropOffer: '核实后不再推送', lapse: '期满未办',
  submit: '提交申领', queue: '排队等资金', check: '资金已预留，转窗口初审', grant: '资金已预留，开始公示', grantAtOnce: '当场核定，资金已预留',
  askCorrection: '请您补正', correct: '已补正', passCheck: '窗口初审通过', passReview: '部门审核通过', passJoint: '联合审查通过，开始公示', reject: '不予兑现',
  object: '收到公示异议，暂停公示', answerObjection: '异议不成立，继续公示', endPublicity: '公示期满', approve: '核准拨付',
  order: '已开具支付令', unorder: '支付令退回，重新安排', pay: '资金到账', return: '款项被银行退回', fixAccount: '更正收款账户', withdraw: '撤回申领',
  openClawback: '启动追回', dropClawback: '不予追回', recover: '已追回',
};

export const clawbackGroundWords: Record<ClawbackGround, string> = {
  falseMaterials: '提供了不实材料', movedOut: '约定期内迁出', doubleBenefit: '重复享受', wrongData: '核定所用数据有误', audit: '审计要求追回',
};
