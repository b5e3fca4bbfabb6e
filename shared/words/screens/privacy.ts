import type { ConsentPurpose } from '../../domain/privacy/consent';
import type { Basis, DataKind, Keeping } from '../../domain/privacy/notice';

/** What the hall knows, and what for. */
export const dataKindWords: Record<DataKind, { name: string; what: string; why: string }> = {
  identity: { name: '身份信息', what: '姓名、身份证号码、手机号、所在乡镇；企业的名称和统一社会信用代码', why: '确认是您本人在办事' },
  application: { name: '没有提交的草稿', what: '您在表单里填写、还没有提交的内容', why: '方便您接着填写' },
  record: { name: '提交了的办件', what: '申请表、审查过程、决定和证照', why: '依法受理、审查和归档' },
  sensitive: { name: '敏感个人信息', what: '银行账号、健康状况、残疾情况、未满十四周岁儿童的信息', why: '只有办理补贴、执业等事项必须核对时才用' },
  licences: { name: '调用的电子证照', what: '您逐次授权后，从证照库取来的证照和字段', why: '代替您提交纸质证明' },
  files: { name: '上传的文件', what: '您拍照或选择上传的材料', why: '证照库没有、又必须提交的材料' },
  delivery: { name: '寄递信息', what: '收件人、手机号、地址，会交给承运的快递企业', why: '把证照寄到您手上' },
  account: { name: '企业收款账户', what: '开户行和账号', why: '把惠企资金付到企业账户' },
  messages: { name: '与窗口的留言', what: '您和工作人员的留言', why: '把事情说清楚' },
  ratings: { name: '您的评价', what: '星级、原因和意见', why: '改进服务' },
  looks: { name: '查看记录', what: '谁在什么时候、为什么看过您的信息', why: '让您随时查得到' },
};

export const basisWords: Record<Basis, string> = { duty: '履行法定职责所必需', consent: '经您同意', separate: '经您单独同意' };

/** For how long, in one sentence. */
export function keepingWords({ from, days, then }: Keeping): string {
  const start = { lastSaved: '最后一次保存', caseEnded: '办结', delivered: '送达', made: '产生', withdrawn: '撤回授权' }[from];
  const end = { erased: '自动删除', masked: '自动遮盖', archived: '转入档案' }[then];
  return days === null ? `${start}后按档案期限保存` : `${start}起 ${days} 天后${end}`;
}

export const consentPurposeWords: Record<ConsentPurpose, { name: string; says: string; ask: string }> = {
  notice: { name: '个人信息处理说明', says: '知道大厅怎样处理您的个人信息。', ask: '我已看过以下说明' },
  sensitive: { name: '使用敏感个人信息', says: '仅限办理您提交的这类事项时核对银行账号、健康、残疾或儿童信息，不作他用。', ask: '需要您单独同意使用敏感个人信息' },
  delivery: { name: '把地址交给快递企业', says: '收件人、手机号和地址会交给承运的快递企业，只用于投递。送达 180 天后自动遮盖。', ask: '需要您单独同意把地址交给快递企业' },
};

export const privacyWords = {
  title: '个人信息与授权', notice: '大厅知道您的哪些信息', version: (version: number, since: string) => `第 ${version} 版，${since} 起施行`,
  handler: '处理者：大余县行政审批局', contact: '联系电话 0797-12345', sensitiveMark: '敏感', why: '用途', basis: '依据', kept: '保存', law: (article: string) => `个人信息保护法第 ${article} 条`,
  consents: '我的同意', given: (day: string) => `${day} 同意`, notGiven: '未同意', outdated: '说明已更新，需要重新同意', withdraw: '撤回', agree: '同意', agreed: '已记录您的同意', withdrawn: '已撤回同意', effect: '撤回后不再用于新的办理，已经办完的不受影响。',
  rights: '我的权利', copy: '复制我的数据', copySays: '下载一份可供电脑读取的文件', copying: '正在整理', copied: '已保存到本机', copyFailed: '没有保存成功，请再试一次', correct: '更正证照信息', correctSays: '证照上的内容不对，提出更正', looks: '谁看过我的信息', looksSays: '每一次调用和查看都有记录',
  erase: '删除我的数据', eraseSays: '删除草稿、地址簿和同意记录', eraseTitle: '确定删除吗？', eraseWhat: '会删除：没有提交的草稿、地址簿、您的各项同意。', eraseKept: '已提交的办件和发出的证照，法律要求归档保存，不能删除，只能保存，不作他用。', eraseYes: '删除', cancel: '取消', erasing: '正在删除',
  erased: (drafts: number, addresses: number) => `已删除 ${drafts} 份草稿、${addresses} 个地址`, keptCount: (cases: number) => `依法保存 ${cases} 件已提交的办件`, known: '知道了',
  agreeOn: '同意并继续', disagree: '不同意', more: '查看完整说明', file: (day: string) => `我的数据-${day}.json`,
} as const;
