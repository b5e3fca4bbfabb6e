import type { CaseState } from '../../domain/cases/case';
import type { Audience } from '../../domain/items/audience';
import type { Zone } from '../../domain/items/item';

export const homeWords = {
  county: '大余县政务服务',
  ask: '您想办什么事？',
  toElder: '大字',
  toStandard: '标准',
  toElderLabel: '切换为大字版',
  toStandardLabel: '切换为标准字号',
  messages: '消息',
  fresh: (count: number) => `${count} 条新消息`,
  elderOffer: '换成大字版吗？',
  elderOfferSays: '您的手机用了大号字体。长辈版字更大、按钮更大，随时可以换回来。',
  elderAccept: '换成大字',
  elderDecline: '不用了',
  searchSample: '试试“开店要什么证”',
  now: '正在办理',
  goOn: '继续填写',
  answer: '去补正',
  progress: '看进度',
  noneTitle: '没有正在办理的事',
  noneSays: '办过的事和结果都留在“办件”里',
  noneAct: '看办件',
  zones: '办事专区', policies: '项惠企政策',
  common: '常用服务',
  all: '全部服务',
  audience: '为谁办事',
  signInTitle: '登录后，证照自动带入',
  signInSays: '少填表、少交材料，随时看进度',
  signIn: '登录',
  actFor: '以谁的身份办理',
  actingFor: (name: string) => `正为 ${name} 办事`,
} as const;

export const zoneCountWords: Record<Zone, string> = { 'no-certificate': '项事项不用交证照', benefit: '项惠企事项', 'no-meeting': '项事项全程网办' };

/** What a case is waiting for, in one line. */
export const nextWords: Partial<Record<CaseState, string>> = {
  draft: '还没有提交，接着填就行', submitted: '已提交，等窗口受理', supplementing: '材料要补正，请在期限内补齐', proposed: '已报请，等负责人决定', accepted: '窗口正在审批', opined: '已出初审意见，请补齐材料', approved: '已准予，电子证照制作中', issued: '电子证照已发放，正在办结',
};
/** The four parts every case goes through. */
export const stageOf: Partial<Record<CaseState, 1 | 2 | 3 | 4>> = { draft: 1, submitted: 2, supplementing: 2, accepted: 3, proposed: 3, opined: 3, approved: 4, issued: 4 };
export const STAGES = 4;

type CommonService = { itemCode: string; name: string };
export const commonServices: Record<Audience, readonly CommonService[]> = {
  person: [
    { itemCode: 'DY-JF-0004', name: '高龄津贴' },
    { itemCode: 'DY-GG-0001', name: '养老参保' },
    { itemCode: 'DY-XK-0082', name: '护士延续' },
    { itemCode: 'DY-XK-0136', name: '货车营运证' },
    { itemCode: 'DY-XK-0023', name: '小餐饮登记' },
    { itemCode: 'DY-GG-0022', name: '公积金提取' },
    { itemCode: 'DY-GG-0019', name: '生育登记' },
    { itemCode: 'DY-QR-0008', name: '身份证补领' },
  ],
  enterprise: [
    { itemCode: 'DY-XK-0001', name: '公司设立' },
    { itemCode: 'DY-XK-0015', name: '食品经营' },
    { itemCode: 'DY-XK-0067', name: '卫生许可延续' },
    { itemCode: 'DY-XK-0018', name: '食品经营注销' },
    { itemCode: 'DY-XK-0136', name: '货车营运证' },
    { itemCode: 'DY-GG-0029', name: '免费刻章' },
    { itemCode: 'DY-JF-0023', name: '稳岗返还' },
    { itemCode: 'DY-XK-0037', name: '劳务派遣' },
  ],
};
