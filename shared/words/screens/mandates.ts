import type { Matter } from '../../domain/people/mandate';

export const matterWords: Record<Matter, string> = { benefits: '申领惠企政策', cases: '办理事项和用证' };

export const mandateWords = {
  title: '授权代办',
  says: '法定代表人可以请一位信得过的人代企业办事。代办的每一步都会写明是谁替谁办的，授权随时可以收回。',
  received: '这里是别人请您代办的企业。切换到该企业后，即可在授权范围内办事。',
  give: '授权一个人',
  emptyGiven: '还没有授权给别人',
  emptyGivenSays: '授权后，对方登录自己的账号，就能切换到贵企业办事。',
  emptyReceived: '还没有企业授权给您',
  emptyReceivedSays: '企业法定代表人可以在“我的 · 授权代办”里授权给您。',
  to: '代办人', from: '授权人', enterprise: '企业', matters: '可办的事', until: '有效期至',
  running: '有效', ended: '已到期', revoked: '已收回',
  revoke: '收回授权', layDown: '不再代办',
  revokeTitle: '确定收回吗？',
  revokeSays: (name: string) => `收回后，${name}马上不能再替企业办事；已经办成的不受影响。`,
  layDownTitle: '确定不再代办吗？',
  layDownSays: (enterprise: string) => `之后您不能再替${enterprise}办事；已经办成的不受影响。`,
  revokeYes: '确定',
  cancel: '取消',
  revokedSaid: '授权已收回',
  grantedSaid: (name: string) => `已授权给${name}`,
  name: '代办人姓名', idNo: '代办人身份证号', idNoHint: '用来核对是不是本人，不会显示给别人。',
  untilHint: '从今天起最长一年。',
  send: '确认授权',
  missing: { name: '请填写代办人姓名', idNo: '请填写 18 位身份证号', matters: '请至少选一项', until: '请选择有效期' },
} as const;
