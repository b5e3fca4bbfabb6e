/** 消息: the words between applicant and desk. */
export const messageWords = {
  title: '消息',
  older: '更早的消息',
  mine: '我',
  at: (name: string, moment: string) => `${name} · ${moment}`,
  withStep: (step: string) => `随“${step}”附言`,
  emptyMine: '有不清楚的，可以在这里问窗口。',
  emptyDesk: '还没有消息。',
  box: '写给窗口',
  deskBox: '写给申请人',
  hint: '请不要写身份证号、银行卡号等信息。',
  send: '发送',
  sending: '正在发送…',
  keptOffline: '没有网络，已为您保留，联网后再点发送。',
  closed: '这件办件不再接收新留言。',
} as const;
