import Taro from '@tarojs/taro';
import { useState } from 'react';

/** A report as far as it is written; `by` are officers' ids. */
export type ReportDraft = { by: readonly string[] | null; findings: string; verdict: 'pass' | 'fail' | null };
const nothing: ReportDraft = { by: null, findings: '', verdict: null };

/** What is written on the spot stays on the device until it is sent: there may be no network, and the phone may go off. */
export function useKeptReport(caseNo: string, visit: number) {
  const key = `visit-report:${caseNo}:${visit}`;
  const [draft, setDraft] = useState<ReportDraft>(() => (Taro.getStorageSync(key) as ReportDraft | '') || nothing);
  return {
    draft,
    set(change: Partial<ReportDraft>) {
      const next = { ...draft, ...change };
      Taro.setStorageSync(key, next);
      setDraft(next);
    },
    forget: () => Taro.removeStorageSync(key),
  };
}
