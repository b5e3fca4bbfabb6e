export type Fields = Record<string, unknown>;
/** Makes what comes from outside the realm the realm's own. */
export type Carry = (value: unknown) => unknown;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
