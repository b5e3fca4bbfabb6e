import type { Noted } from '../../domain/audit/audit-event';

/** What is on record of a case and kept by its applicant (办理存证). */
export const caseReceiptWords = {
  title: '办理存证',
  line: '谁办过、谁看过，都可保存核验',
  says: (day: string, events: number) => `截至 ${day}，共 ${events} 条记录，逐条相接，并由当日公布的存证值担保，改动或缺少一条都能查出。`,
  looks: '工作人员查看',
  nobody: '还没有工作人员查看。',
  keep: '保存存证',
  kept: '存证已保存',
  notKept: '这里不能保存文件，请在网页版保存',
} as const;

/** What an officer looked at, or did beside the steps of the case. */
export const notedWords: Record<Noted, string> = { case: '查看了办件', search: '按证件号码查到了办件', file: '打开了材料文件', document: '打开了文书', verifyFile: '将材料文件与原件核对', repairCredit: '登记信用修复', messages: '查看了消息', message: '写了一条消息', licence: '查看了证照', actOnLicence: '办理了证照的变更或处理' };
