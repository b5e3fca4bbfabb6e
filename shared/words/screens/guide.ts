import type { RequirementRow } from '../../domain/cases/start-case';

export const guideWords = {
  title: '办事指南',
  tabs: ['要带什么', '谁能办', '怎么办', '依据'],
  tabsLabel: '指南内容',
  promised: '承诺办结',
  statutory: '法定时限',
  visits: '到现场',
  fee: '费用',
  free: '不收费',
  result: '办理结果',
  resultPaper: '同时可领纸质证照',
  resultOnline: '发放电子文书',
  resultLicence: '发放电子证照',
  perhaps: '视情况',
  only: (when: string) => `仅在“${when}”时需要`,
  conditions: '办理条件',
  yours: '您的情况',
  notForYou: '该事项不适用于您当前的身份，请到“我的”切换个人或企业身份。',
  process: '办理流程',
  basis: '设定依据',
  apply: '在线办理',
  goOn: '继续草稿',
  signInToSee: '登录后，可看到您还需准备几份材料。',
  external: '该事项由其他单位受理',
  externalSays: (department: string) => `请到${department}窗口办理，或拨打大厅 0797-12345 咨询。`,
  special: '期间可能需要现场勘验、公示等特别程序，时间不计入承诺时限。',
  specialDays: (days: number) => `特别程序约 ${days} 个工作日，不计入承诺时限。`,
} as const;

export const couldBeFree = (required: number, free: number): string => `${required} 份必交材料中，${free} 份可由系统生成或电子证照代替`;

export const fetchedFrom = (licence: string, validTo: string): string => `已找到您的${licence}，${validTo}`;
export const canBeFetched = '有电子证照的可免提交';
export const expiredWords = (licence: string, validTo: string | null): string => `您的${licence}已过期${validTo ? `（${validTo}）` : ''}，请先续期`;

export const unmetWords = (unmet: readonly string[]): string => `按登记信息，您暂不符合：${unmet.join('；')}`;
export const verdictWords: Record<RequirementRow['verdict'], string> = { met: '符合', unmet: '不符合', unknown: '需核实' };

export function processWords({ isInstant, promised, result }: { isInstant: boolean; promised: string; result: string }): { title: string; says: string }[] {
  return [
    { title: '在线填写', says: '已有的信息自动带入，核对即可' },
    { title: isInstant ? '收件即受理' : '窗口受理', says: isInstant ? '提交后不用等待受理' : '窗口核对材料，决定是否受理' },
    { title: '审批决定', says: `${promised}内作出决定` },
    { title: '领取结果', says: `${result}，存入“我的证照”或在办件里查看` },
  ];
}

export const yuanWords = (fen: number): string => `${fen / 100} 元`;
