import type { BillProblem } from '../../domain/delivery/bill';
import type { DifferenceKind } from '../../domain/delivery/settlement';
import { settlementTitle } from './settlement-title';

export const settlementWords = {
  title: settlementTitle, refused: '这里由寄递员、财政拨付人员和负责人使用', month: '月份', monthOf: (month: string) => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`, carrier: '承运',
  figures: '本月寄递', mailed: '寄出', onTime: '按时交寄', delivered: '送达', returned: '退回', lost: '丢失损毁', hours: '决定到签收', hoursSays: (p90: number) => `九成在 ${p90} 小时内`, saved: '为群众省邮费', copies: '免费复印', pieces: (count: number) => `${count} 件`, sheets: (count: number) => `${count} 份`,
  hoursOf: (hours: number) => `${hours} 小时`, none: '—', yuan: (yuan: string) => `${yuan} 元`, nothingMailed: '这个月没有寄出的件',
  check: '核对账单', checkSays: '选承运方导出的账单文件（CSV），逐件与寄递台账核对。', pick: '选择账单文件', reading: '正在核对', onComputer: '请在电脑上打开本页，选择账单文件。', fileTooLarge: '文件太大，请只选这一个月的账单。',
  results: '核对结果', noResults: '还没有核对过账单', result: (lines: number, parcels: number) => `账单 ${lines} 行，台账 ${parcels} 件`, billed: '账单合计', ledger: '台账合计', agreed: '核对一致，可以支付', differences: (count: number) => (count === 0 ? '没有差异' : `${count} 处差异`), line: (line: number) => `账单第 ${line} 行`, billedAs: (yuan: string) => `账单 ${yuan} 元`, ledgerAs: (yuan: string) => `台账 ${yuan} 元`, more: (count: number) => `另有 ${count} 处没有列出，请先处理以上各处再核对。`,
  units: '按单位', unit: (parcels: number) => `${parcels} 件`, by: (name: string, at: string) => `${name} · ${at}`, copyTitle: '免费复印登记', copySays: '窗口为群众免费复印的，登记份数。', copyCount: '份数', copyCase: '办件编号（可不填）', copyDo: '登记', copyDone: '已登记', copyMissing: '请填写 1 到 200 的份数',
} as const;

export const differenceWords: Record<DifferenceKind, string> = {
  unknown: '不是大厅寄的件', double: '账单重复计费', otherMonth: '属于别的月份', otherCarrier: '由别的承运方寄出', notTaken: '没有交寄', price: '金额与约定不同', unbilled: '台账有，账单没有',
};

/** What is wrong with a bill, and where. */
export function billProblemWords({ problem, line }: { problem: BillProblem; line: number }): string {
  return {
    empty: '账单是空的，请重新导出。', noWaybills: '首行没有“运单号”一列，请加上列名。', noSums: '首行没有“金额”一列，请加上列名。', sum: `第 ${line} 行的金额读不出来，请改成以元为单位的数字。`,
    waybill: `第 ${line} 行的运单号读不出来，合计行请删去。`, tooLong: '账单超过 20000 行，请分月导出。',
  }[problem];
}
