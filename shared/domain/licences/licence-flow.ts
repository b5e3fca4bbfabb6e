import type { ActionOf, RoleOf, Step } from '../flow';

/** The life of a licence the hall issued. `desk` is a clerk of its issuer, `chief` who decides there, `clock` the hall itself. */
export const licenceFlow = [
  { action: 'change',    from: ['valid'],                                    to: 'stays',      by: ['desk', 'chief'] }, // 变更
  { action: 'extend',    from: ['valid'],                                    to: 'stays',      by: ['clock'] },         // 逾期未决定，视为准予延续
  { action: 'suspend',   from: ['valid'],                                    to: 'suspended',  by: ['chief'] },         // 暂扣
  { action: 'resume',    from: ['suspended'],                                to: 'valid',      by: ['chief', 'clock'] },// 发还；期满自动恢复
  { action: 'revoke',    from: ['valid', 'suspended'],                       to: 'revoked',    by: ['chief', 'clock'] },// 撤销、吊销
  { action: 'cancel',    from: ['valid', 'suspended', 'expired', 'revoked'], to: 'cancelled',  by: ['desk', 'chief'] }, // 注销
  { action: 'supersede', from: ['valid', 'suspended', 'expired'],            to: 'superseded', by: ['clock'] },         // 换发新证
  { action: 'expire',    from: ['valid', 'suspended', 'expired'],            to: 'expired',    by: ['clock'] },         // 期满
] as const satisfies readonly Step[];

export type LicenceAction = ActionOf<typeof licenceFlow>;
export type LicenceRole = RoleOf<typeof licenceFlow>;
/** What staff may ask for. */
export const deskActions = ['change', 'suspend', 'resume', 'revoke', 'cancel'] as const satisfies readonly LicenceAction[];
export type DeskAction = (typeof deskActions)[number];
