import type { AwaitedEnd, Proof } from '../../domain/cases/proof';
import type { FileState, TrustGrade } from '../../domain/files/stored-file';

/** 可信等级 (国办函〔2016〕108号), as the desk reads it. */
export const trustWords: Record<TrustGrade, string> = { A: '可信等级 A：发证机关签发', B: '可信等级 B：已核对原件', C: '可信等级 C：申请人上传', D: '可信等级 D：申请人填写或承诺' };

export const deskFileStateWords: Record<FileState, string> = { granted: '未传到', checking: '检查中', clean: '检查通过', refused: '未通过检查' };

/** Why a licence that was asked for is not there. */
export const awaitedWords: Record<AwaitedEnd | 'asking', string> = {
  asking: '来源未应答，系统正在继续调取', NoAnswer: '来源一直未应答，已停止调取', NotHeld: '来源没有查到这张证照', NotAuthorised: '来源未予授权',
};

export const deskProofWords = {
  provedBy: {
    form: '系统生成', licence: '电子证照', commitment: '告知承诺', later: '容缺后补', reuse: '沿用已核验材料', upload: '已上传', awaited: '待核验', owed: '待补交',
  } satisfies Record<Proof['by'], string>,
  open: '查看',
  openName: (name: string) => `查看文件：${name}`,
  verify: '已核对原件',
  verifyName: (name: string) => `已核对原件：${name}`,
  verified: (name: string, on: string) => `${name} ${on} 已核对原件`,
  verifySaid: '已记录核对原件',
  takeToOpen: '领取后可以查看文件。',
  promise: '承诺',
  promised: (kind: string, signer: string, on: string) => `${kind}，${signer} ${on} 签署`,
  letter: (digest: string) => `承诺书编号 ${digest.slice(0, 12)}`,
  due: (day: string) => `补交期限 ${day}`,
  checkDue: (day: string) => `核查期限 ${day}`,
  rectifyDue: (day: string) => `整改期限 ${day}`,
  rectified: (day: string) => `${day} 整改到位`,
  settled: (by: string, on: string) => `${by} ${on}`,
  awaitedUntil: (until: string) => `最迟 ${until} 停止`,
  owed: { promiseWithdrawn: '承诺已撤回，等申请人补交', authorisationRevoked: '授权已撤销，等申请人补交' },
  alert: (name: string) => `${name}在提交后有变化`,
  before: '提交时',
  after: '现在',
  status: '状态',
  validTo: '有效期至',
  noEnd: '长期',
  nothing: '未登记',
  acknowledge: '已核对，继续办理',
  acknowledgeTitle: '核对证照变化',
  acknowledgeHint: '请写明核对的结果和对审查的影响，将记入办理过程。',
  acknowledgeSaid: '已确认证照变化',
  acknowledged: (name: string, note: string) => `${name}已核对：${note}`,
  awaitedReason: '有证照暂未取回，准予须写明据以核定的情况。',
} as const;
