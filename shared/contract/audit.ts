import { strictObject } from 'valibot';
import type { AuditRoot } from '../domain/audit/audit-root';
import type { CaseReceipt } from '../domain/audit/verify-receipt';
import { returns } from './endpoint';
import { caseNo, cursor } from './pieces';

export const listAuditRoots = returns<{ roots: AuditRoot[]; cursor?: string }>()({
  name: 'listAuditRoots', says: 'What is published of each day’s audit, the newest first: keep it, and no receipt can be changed behind your back.',
  method: 'GET', path: '/api/public/audit-roots', audience: 'public', input: strictObject({ cursor }), refusals: [],
});

export const getCaseReceipt = returns<CaseReceipt>()({
  name: 'getCaseReceipt', says: 'Everything that was done with my case and who looked at it, up to the last published day, to be kept and verified offline.',
  method: 'GET', path: '/api/applicant/cases/{caseNo}/receipt', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound', 'RootAwaited'],
});
