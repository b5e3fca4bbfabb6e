import type { DocumentKind } from '../domain/documents/document';

/** What each kind of document is called. */
export const documentWords: Record<DocumentKind, string> = {
  receipt: '收件凭证', acceptance: '受理通知书', supplementNotice: '一次性告知补正通知书', decline: '不予受理决定书', notNeeded: '无需许可告知书',
  procedure: '特别程序告知书', visit: '现场勘验（听证）通知书', extension: '延长办理期限告知书', grant: '准予决定书', refusal: '不予批准决定书', lapse: '终止办理告知书',
};

/** What the layout itself says. */
export const documentLayoutWords = {
  scan: '扫码核验',
  check: (documentId: string, code: string) => `核验编号 ${documentId}\n核验码 ${code}`,
  page: (no: string, page: number, pages: number) => `${no}　第 ${page} 页，共 ${pages} 页`,
  day: dayText,
} as const;

/** 2026-11-23 → 2026年11月23日 */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** What a privacy label says beside what is on it (隐私面单). */
export const labelWords = {
  title: '隐私面单',
  to: '收件',
  from: (hall: string) => `寄件　${hall}`,
  contents: '内件　文件',
  parcelNo: '寄递件号',
  code: '派送时请收件人出示取件码',
  free: '免邮费　到付拒收',
  carrier: { EMS: '邮政 EMS', SF: '顺丰速运', village: '村级代办' },
} as const;

/** What stands on a licence's sheet beside what it says. */
export const licencePaperWords = {
  number: '证照编号', holder: '持证主体', validTo: '有效期', issuer: '发证机关', forever: '长期有效', until: (from: string, to: string) => `${from} 至 ${to}`,
  scan: '扫码核验真伪与当前状态', id: (id: string) => `电子证照标识\n${id}`, code: (code: string) => `核验码 ${code}`,
  specimen: '样章', sealKind: '电子证照专用章',
  copy: '本件为电子证照的版式文件，以扫码核验结果为准。印章为样章，接入电子印章系统后更换。',
} as const;
