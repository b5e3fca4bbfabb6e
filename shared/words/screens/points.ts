import { pointsTitle } from './points-title';

export const pointWords = {
  title: pointsTitle, refused: '这里由寄递员、帮办员和负责人使用', says: '每天收工前数一遍架上的件，与系统逐件核对。', received: '近三个月收件', collected: '已领取', returned: '已退回', inStock: '在架', pieces: (count: number) => `${count} 件`,
  yesterday: '昨天的核对', fine: '昨天数过的代办点一件不少', never: '昨天还没有核对', uncounted: (count: number) => `${count} 个代办点昨天没有清点`, shelves: '在架的代办点', nothing: '各代办点都没有在架的件', nothingSays: '件送到代办点、帮办员收件后出现在这里。',
  point: (name: string, count: number) => `${name} · ${count} 件`, notCounted: '今天还没有清点', countedAt: (at: string) => `今天 ${at} 清点`, agrees: '相符', differs: (count: number) => `${count} 件不符`, dueBack: (count: number) => `${count} 件快到期，请通知领取`,
  count: '清点', countTitle: (name: string) => `清点：${name}`, ticks: '架上有的件', extra: '架上多出的件（扫件号）', extraHint: 'PJ 开头的寄递件号，多件用空格分开', extraWrong: '件号不对，请核对后再填', done: '登记清点', cancel: '取消', counted: '清点已登记，与系统相符', found: '清点已登记，以下的件不符', missing: '系统有，架上没有', more: '架上有，系统没有', close: '知道了',
} as const;
