import type { ExportView } from '../../shared/contract/exports';
import { keptUntil, type Export } from '../../shared/domain/claims/export';

export function showExport(one: Export): ExportView {
  const { exportNo, list, format, period, state, by, askedAt, file } = one;
  return { exportNo, list, format, ...period, state, by: by.name, askedAt, rows: file?.rows ?? null, bytes: file?.bytes ?? null, keptUntil: keptUntil(one) };
}
