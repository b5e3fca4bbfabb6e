import type { Reference } from '../hall';

export function departmentOf(code: string, { departments }: Reference): { code: string; name: string } {
  return { code, name: departments[code]?.shortName ?? departments[code]?.name ?? code };
}
