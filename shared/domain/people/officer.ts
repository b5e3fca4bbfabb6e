export const officerRoles = ['clerk', 'chief', 'director', 'supervisor', 'publisher', 'treasury', 'packer', 'helper'] as const;
/** As a record names an officer. */
export type OfficerName = { officerId: string; name: string };
export type OfficerRole = (typeof officerRoles)[number];

/** Who works cases: the others look, publish, pay, pack or help. */
export function mayDecide(role: OfficerRole): boolean {
  return role === 'clerk' || role === 'chief' || role === 'director';
}

/** Who sees how their desks are doing. */
export function mayLead(role: OfficerRole): boolean {
  return role === 'chief' || role === 'supervisor' || role === 'director';
}

/** Who keeps budgets and makes payment orders. */
export function mayPay(role: OfficerRole): boolean {
  return role === 'treasury';
}

/** Who sees how the money stands. */
export function mayWatchMoney(role: OfficerRole): boolean {
  return mayPay(role) || role === 'director';
}

/** Who checks, approves or gets back what is redeemed, or looks at it. */
export function mayRedeem(role: OfficerRole): boolean {
  return mayDecide(role) || mayPay(role) || role === 'supervisor';
}

/** Who opens items to the public. */
export function mayPublish(role: OfficerRole): boolean {
  return role === 'publisher';
}

/** Who sees what the policies did. */
export function maySeeEffect(role: OfficerRole): boolean {
  return role === 'publisher' || role === 'supervisor' || role === 'director';
}

/** Who records that an applicant's credit is repaired: above the desk that found the promise false. */
export function mayRepairCredit(role: OfficerRole): boolean {
  return role === 'chief' || role === 'supervisor';
}

/**
 * A member of staff (工作人员) and the desks whose queues they may work. A desk is a department's code. `personId` is who they
 * are as a citizen, where that is on record: nobody handles their own matters (回避).
 */
export type Officer = { officerId: string; name: string; role: OfficerRole; department: string; desks: readonly string[]; personId?: string };
