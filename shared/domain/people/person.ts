/** A natural person (自然人) as the identity register knows them. Days are `YYYY-MM-DD`. */
export type NaturalPerson = {
  kind: 'natural';
  personId: string;
  name: string;
  idNo: string;
  gender: 'male' | 'female';
  birth: string;
  /** 9-digit code of the town of residence. */
  town: string;
  phone: string | null;
};

/** A firm (法人 and other organisations, 个体工商户 included) with what the registers say of it. */
export type Enterprise = {
  kind: 'legal';
  personId: string;
  name: string;
  creditCode: string;
  /** The natural person who acts for it (法定代表人 / 经营者). */
  legalPersonId: string;
  facts: Readonly<Record<string, string | number | boolean | null>>;
};

/** Who a case is for (申请人). */
export type Person = NaturalPerson | Enterprise;
