/** How an applicant met one material (证明方式): "apply without certificates" (免证办) is this union. */
export type Proof =
  /** 申请表, written by the hall from the answers. */
  | { by: 'form' }
  /** 电子证照（免证办） */
  | { by: 'licence'; licenceNo: string; licenceType: string; name: string; validTo: string | null }
  /** 告知承诺 */
  | { by: 'commitment'; signedOn: string }
  /** 容缺后补 */
  | { by: 'later'; dueOn: string }
  /** 上传 */
  | { by: 'upload'; files: string[] };

export type ProofKind = Proof['by'];

/** What the phone may ask for: it names a licence, it never states what is written on one. */
export type ProofRequest = { by: 'form' } | { by: 'licence'; licenceNo?: string } | { by: 'commitment' } | { by: 'later' } | { by: 'upload'; files: string[] };
