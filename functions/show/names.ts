import type { Reference } from '../hall';

/** The body that answers for a desk: a section (XZSPJ-SC) writes in the name of its bureau (XZSPJ). */
export function issuerOf(desk: string, { departments }: Reference): string {
  const body = desk.split('-')[0] ?? desk;
  return departments[body]?.name ?? departments[desk]?.name ?? body;
}

export function departmentOf(code: string, { departments }: Reference): { code: string; name: string } {
  return { code, name: departments[code]?.shortName ?? departments[code]?.name ?? code };
}
