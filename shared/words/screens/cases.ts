/** My cases, and what home says of them. */
export const casesWords = {
  title: '我的办件',
  open: '办理中',
  closed: '已结束',
  benefits: '惠企', claims: '我的兑现', claimsSays: '奖补到了哪一步、什么时候到账',
  more: '加载更多',
  emptyTitle: '还没有办件',
  emptySays: '从首页搜索要办的事，提交后在这里看进度。',
  start: '去办事',
  toRate: '待评价',
  granted: '准予',
  refused: '未准予',
  startedOn: (day: string) => `${day}开始`,
  dueOn: (day: string) => `${day}前办结`,
  dueForecast: (day: string) => `预计 ${day}前办结`,
  answerBy: (day: string) => `请在 ${day}前补正`,
} as const;
