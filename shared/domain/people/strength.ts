/** How well it is known who signed in, the weakest first: a linked phone, name and ID number checked (实名), a face seen (实人). */
export const strengths = ['linked', 'realName', 'face'] as const;
export type Strength = (typeof strengths)[number];

/** Whether a sign-in is strong enough. One of which nothing is known is the weakest. */
export function isStrongEnough(has: Strength | undefined, needed: Strength): boolean {
  return strengths.indexOf(has ?? 'linked') >= strengths.indexOf(needed);
}
