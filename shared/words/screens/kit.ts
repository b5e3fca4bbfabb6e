/** What the parts every page is made of say. */
export const kitWords = {
  hall: '大余分厅',
  back: '返回',
  close: '关闭',
  cancel: '取消',
  again: '重试',
  optional: '（选填）',
  choose: '请选择',
  type: '请输入',
  search: '搜索',
  clear: '清空',
  loading: '正在加载',
  tabBar: '主导航',
  steps: '办理步骤',
} as const;

export const ofSteps = (at: number, all: number): string => `第 ${at} 步，共 ${all} 步`;
export const chars = (typed: number, most: number): string => `${typed}/${most} 字`;
