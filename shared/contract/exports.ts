import { check, picklist, pipe, strictObject, string } from 'valibot';
import { isNumber } from '../domain/cases/case-no';
import { exportFormats, exportLists, type Export, type ExportFormat, type ExportList } from '../domain/claims/export';
import { returns } from './endpoint';
import type { Download } from './files';
import { day } from './pieces';

/** An export as those see it who asked for it; `rows`, `bytes` and `keptUntil` once it is ready. */
export type ExportView = {
  exportNo: string; list: ExportList; format: ExportFormat; from: string; to: string; state: Export['state']; by: string; askedAt: string;
  rows: number | null; bytes: number | null; keptUntil: string | null;
};

const exportNo = pipe(string(), check((no) => isNumber('DC', no), 'not an export number'));

export const startExport = returns<ExportView>()({
  name: 'startExport', says: 'Asks for claims begun, or payment orders made, in a period as one table; made in the background, once.', method: 'POST', path: '/api/officer/exports', audience: 'officer',
  input: strictObject({ list: picklist(exportLists), format: picklist(exportFormats), from: day, to: day }), refusals: ['NotForYou', 'PeriodUnfit', 'TooManyExports', 'KeyReused'],
});

export const listExports = returns<{ exports: ExportView[] }>()({
  name: 'listExports', says: 'The exports of the last days and how far they are, the newest first.', method: 'GET', path: '/api/officer/exports', audience: 'officer', input: strictObject({}), refusals: ['NotForYou'],
});

export const grantExportDownload = returns<Download>()({
  name: 'grantExportDownload', says: 'A link to an export, for a minute; who was given one is on record.', method: 'POST', path: '/api/officer/exports/{exportNo}/download', audience: 'officer',
  input: strictObject({ exportNo }), refusals: ['NotForYou', 'ExportNotFound', 'ExportNotReady'],
});
