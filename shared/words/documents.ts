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
