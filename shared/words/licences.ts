import type { DisputeState } from '../domain/licences/dispute';
import type { Ground } from '../domain/licences/grounds';
import type { LicenceAction } from '../domain/licences/licence-flow';
import type { LicenceNotice } from '../domain/licences/notice';
import type { ReceiptResult } from '../domain/licences/receipt';
import { dayWords } from './screens/days';

/** How a dispute stands, as its holder reads it. */
export const disputeStateWords: Record<DisputeState, string> = { opened: '待转送', sent: '发证机关核实中', corrected: '已更正', upheld: '经核实维持' };

/** What became of one use of a licence. */
export const receiptResultWords: Record<ReceiptResult, string> = { fetched: '已调用', refused: '未获授权', noAnswer: '未能调用', looked: '已查看', shown: '已出示', seen: '我查看的' };

/** What is done with a licence after it was issued. */
export const licenceActionWords: Record<LicenceAction, string> = {
  change: '变更', extend: '延续', suspend: '暂扣', resume: '发还', revoke: '撤销', cancel: '注销', supersede: '换发新证', expire: '期满失效',
};

/** Grounds as an officer chooses and a holder reads them. */
export const groundWords: Record<Ground, string> = {
  asked: '持证人申请变更', misprint: '更正笔误', penalised: '行政处罚：暂扣许可证件', termOver: '暂扣期满', putRight: '违法行为已改正',
  abuse: '滥用职权、玩忽职守作出的准予', beyondPower: '超越法定职权作出的准予', procedure: '违反法定程序作出的准予', unqualified: '持证人不具备条件',
  deceit: '以欺骗、贿赂等不正当手段取得', forfeited: '行政处罚：吊销许可证件', notRenewed: '有效期届满未延续', died: '公民死亡或者丧失行为能力',
  dissolved: '法人或者其他组织依法终止', takenBack: '许可依法被撤销、撤回或者吊销', impossible: '不可抗力致使许可事项无法实施', givenUp: '持证人申请注销',
};

/** A day of any year, in words that do not break within. */
const whole = (day: string) => dayWords(day, '');

/** What a holder reads about a licence of theirs. */
export function noticeWords({ licenceName, about }: Pick<LicenceNotice, 'licenceName' | 'about'>): { title: string; says: string } {
  if (about.kind === 'expires') {
    const says = about.days > 30 ? `有效期至 ${whole(about.validTo)}。需要继续使用的，请在期满 30 日前申请延续。` : `有效期至 ${whole(about.validTo)}。请尽快申请延续，期满后不能再使用。`;
    return { title: `${licenceName}还有不到 ${about.days} 天到期`, says };
  }
  const until = about.until ? `，至 ${whole(about.until)}止` : '';
  const law = about.law ? `依据：${about.law}。` : '';
  return { title: `${licenceName}已${licenceActionWords[about.action]}${until}`, says: `${about.reason ? `理由：${about.reason}。` : ''}${law}如有异议，可以依法申请行政复议或者提起行政诉讼。` };
}
