import type { RequirementRow } from '../../domain/cases/start-case';
import type { ProofKind } from '../../domain/cases/proof';

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
  noPaper: '免提交',
  toBring: '需准备',
  byPromise: '可承诺代替',
  later: '可容缺后补',
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
  offlineMaterials: '这些材料暂不能在线提交，请带到政务服务大厅窗口办理。',
  special: '期间可能需要现场勘验、公示等特别程序，时间不计入承诺时限。',
  specialDays: (days: number) => `特别程序约 ${days} 个工作日，不计入承诺时限。`,
} as const;

/** What the forecast comes to, in one line. */
export function forecastWords(required: number, toGive: number): string {
  if (toGive === 0) return `${required} 份必交材料全部免提交，您不用准备`;
  return `${required} 份必交材料中 ${required - toGive} 份免提交，还需您准备 ${toGive} 份`;
}
export const couldBeFree = (required: number, free: number): string => `${required} 份必交材料中，${free} 份可由系统生成或电子证照代替`;

export const howWords: Record<ProofKind, string> = {
  form: '按您填写的内容自动生成', licence: '电子证照自动调取', commitment: '可签告知承诺代替', later: '可先受理、后补交', reuse: '可沿用此前核验过的材料', upload: '请准备原件或扫描件',
};
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
