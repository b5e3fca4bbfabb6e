import type { Way } from '../../domain/cases/choices';

/** The ways to meet a material, in the same words on the guide, while filing and afterwards. */
export const wayWords: Record<Way, { name: string; says: string }> = {
  form: { name: '系统生成', says: '按您填写的内容自动生成' },
  licence: { name: '自动调取', says: '经您授权，向发证机关调取电子证照' },
  reuse: { name: '沿用已核验材料', says: '沿用您此前交过、窗口已核对原件的文件' },
  commitment: { name: '签告知承诺', says: '书面承诺代替证明，办结后由部门核查' },
  later: { name: '先受理后补交', says: '现在先受理，在规定日期前补交' },
  upload: { name: '拍照上传', says: '拍照，或从相册、文件中选择' },
  none: { name: '本次不涉及', says: '按您的情况不需要这份材料' },
};

/** How a material stands, in a tag. */
export const standWords = {
  free: '免提交', toSign: '待签署', signed: '已签承诺', later: '可后补', postponed: '提交后补', toUpload: '待上传', none: '不涉及',
  uploaded: (count: number) => `已传 ${count} 份`,
} as const;

export type WayCounts = { all: number; free: number; promise: number; later: number; upload: number };

/** What the forecast comes to, in one line. */
export function forecastWords({ all, free, promise, later, upload }: WayCounts): string {
  if (free === all) return `${all} 份必交材料全部免提交，您不用准备`;
  const parts = [free && `${free} 份免提交`, promise && `${promise} 份可签承诺代替`, later && `${later} 份可先受理后补交`, upload && `${upload} 份需拍照上传`];
  return `${all} 份必交材料：${parts.filter(Boolean).join('，')}`;
}

export const waysWords = {
  change: '换一种方式',
  changeOf: (material: string) => `换一种方式：${material}`,
  title: '选择提交方式',
  current: '当前',
  read: '阅读并签署承诺书',
  readOf: (material: string) => `阅读并签署承诺书：${material}`,
  again: '查看已签的承诺书',
  againOf: (material: string) => `查看已签的承诺书：${material}`,
  reused: (file: string, until: string) => `${file}，核验有效至 ${until}`,
  promised: '已签署，办结后由部门核查',
  postponed: (day: string) => `请在 ${day}前补交`,
  ready: '材料都有着落了，可以提交',
  todo: (count: number) => `还差 ${count} 份材料`,
  todoSays: '请按下面标出的提示签署或上传。每份材料都可以换一种方式。',
} as const;

/** The same once it is filed. */
export const filedWords = {
  promised: (day: string) => `${day}签署告知承诺`,
  uploaded: (count: number) => `上传了 ${count} 份文件`,
} as const;
