import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { PolicyDraft } from '../../../shared/contract/policy-shape';
import type { Policy } from '../../../shared/domain/benefits/policy';

/** What is edited: everything but the suspension, which is changed by itself. */
type Kept = { draft: PolicyDraft; follows: number };

/** A publisher's changes stay on the device until they are published: a refusal, a dead battery or a colleague's version takes nothing. */
export function usePolicyDraft(policy: Policy) {
  const { version, suspension, ...published } = policy;
  const key = `policy-draft:${policy.code}`;
  const [kept, setKept] = useState<Kept | null>(() => (Taro.getStorageSync(key) as Kept | '') || null);
  const draft = kept?.draft ?? published;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(published);
  return {
    draft, isChanged, /** The version the fields were filled from. */ base: kept?.follows ?? version, isOvertaken: kept !== null && isChanged && kept.follows < version,
    /** As it is sent. */
    whole: { ...draft, basis: draft.basis.map((line) => line.trim()).filter(Boolean), ...(suspension ? { suspension } : {}) } satisfies PolicyDraft,
    set(change: Partial<PolicyDraft>) {
      const next = { draft: { ...draft, ...change }, follows: kept?.follows ?? version };
      Taro.setStorageSync(key, next);
      setKept(next);
    },
    forget() {
      Taro.removeStorageSync(key);
      setKept(null);
    },
  };
}
