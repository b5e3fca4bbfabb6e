/** A proof that a promise may stand for (证明事项告知承诺), as published. */
export type Commitment = {
  code: string;
  /** Grows when a word of it changes: a letter signed under an older one stays what it was. */
  version: number;
  certificateName: string;
  basis: readonly string[];
  /** What the applicant declares. */
  commitmentPoints: readonly string[];
  checkMethod: string;
  /** Natural days after the decision within which it is checked. */
  checkDays: number;
  consequence: string;
  /** 需法制审核: it touches people's health, which 国办发〔2020〕42号 leaves out where a wrong promise could hurt. */
  needsLegalReview: boolean;
  /** 负面清单: where one of these applies, nobody may promise. */
  exclusions: readonly { code: string; says: string }[];
};
