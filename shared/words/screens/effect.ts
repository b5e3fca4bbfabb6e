/** 政策成效: what the policies did. */
export const effectWords = {
  refused: '这里由发布员、监督员和局领导使用', period: '看哪段时间', year: (year: string) => `${year} 年`, month: (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`,
  says: '按每一步发生的日子计，办件一有变化就更新。',
  known: '已知晓', notified: '已告知', claimed: '已申领', paid: '已到账',
  means: { known: '大厅算出符合，或企业自己发起', notified: '大厅主动推送给企业', claimed: '企业确认或提交', paid: '资金已到账户' },
  claims: (count: number) => `${count.toLocaleString('en-US')} 笔`, yuan: (yuan: string) => `${yuan} 元`,
  days: '从知晓到到账', half: (days: number) => (days === 0 ? '一半当天到账' : `一半在 ${days} 天内到账`), noDays: '还没有到账的',
  total: '合计', each: '逐项政策', emptyTitle: '这段时间还没有发生', emptySays: '企业申领或大厅推送后会出现在这里。',
} as const;
