export const benefitWords = {
  title: '惠企服务',
  count: (total: number) => `${total} 项惠企事项可以申报`,
  says: '奖补、贴息、补贴集中在这里，条件和材料写得明明白白。',
  asFirm: (name: string) => `正以 ${name} 的身份查看`,
  match: '看看能享什么',
  switch: '切换到企业身份',
  items: '可申报事项',
} as const;
