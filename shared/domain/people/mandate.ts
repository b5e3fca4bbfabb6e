import { refuse, allow, type Outcome } from '../outcome';

/** What may be left to somebody else: benefits to be redeemed, cases to be filed and followed (licences used in them included). */
export const matters = ['benefits', 'cases'] as const;
export type Matter = (typeof matters)[number];

type Named = { personId: string; name: string };

/**
 * 授权委托: an enterprise's legal representative lets a named person act for it in named matters (民法典 art. 165: who, what, how long).
 * Days are `YYYY-MM-DD`, both included; `givenAt` ISO 8601 with +08:00; `revoked` says when and by whom it was taken back (art. 173).
 */
export type Mandate = { mandateNo: string; version: number; enterprise: Named; from: Named; to: Named; matters: readonly Matter[]; givenAt: string; since: string; until: string; revoked: { on: string; by: string } | null };

/** A mandate is looked at again at least once a year. */
export const LONGEST_DAYS = 366;

/** Whether somebody may act by a mandate, today, in this matter. */
export function mayByMandate(mandate: Mandate | undefined, { matter, actorId, today }: { matter: Matter; actorId: string; today: string }): Outcome<true, 'MandateEnded' | 'OutsideMandate', unknown> {
  if (!mandate || mandate.to.personId !== actorId || !isRunning(mandate, today)) return refuse('MandateEnded');
  return mandate.matters.includes(matter) ? allow(true) : refuse('OutsideMandate', { matters: mandate.matters, from: mandate.from.name });
}

export function isRunning({ since, until, revoked }: Pick<Mandate, 'since' | 'until' | 'revoked'>, today: string): boolean {
  return revoked === null && since <= today && today <= until;
}

/** Taken back by whoever gave it, or laid down by whoever has it; what was done by it before stands. */
export function revokeMandate(mandate: Mandate, by: Named, today: string): Mandate {
  return isRunning(mandate, today) ? { ...mandate, revoked: { on: today, by: by.name } } : mandate;
}
