import { create } from 'zustand';
import type { UnprovedMaterial } from '../../../shared/domain/cases/prove-materials';
import type { Problem } from '../../../shared/domain/items/check-answers';

type ToldStore = { caseNo: string; fields: readonly Problem[]; missing: readonly UnprovedMaterial[]; tell(caseNo: string, about: unknown): void; settle(code: string): void };

/** What the hall said was wrong when a case was filed: shown at the field or material it speaks of. */
export const useTold = create<ToldStore>((set) => ({
  caseNo: '', fields: [], missing: [],
  tell(caseNo, about) {
    const { fields = [], missing = [] } = (about ?? {}) as Partial<Pick<ToldStore, 'fields' | 'missing'>>;
    set({ caseNo, fields, missing });
  },
  /** Something was done about it since. */
  settle: (code) => set((told) => ({ missing: told.missing.filter((one) => one.code !== code) })),
}));
