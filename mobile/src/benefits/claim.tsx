import { useState } from 'react';
import { getMyClaim } from '../../../shared/contract/claims';
import { claimWords } from '../../../shared/words/screens/claims';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { useCall } from '../use-call';
import './benefits.scss';
import { accountOf, noAccount, problemsIn, revealFirst, type AccountProblems } from './claim-account';
import { ClaimBar } from './claim-bar';
import { ClaimOffer } from './claim-offer';
import { ClaimProgress } from './claim-progress';
import { useClaimActs } from './use-claim-acts';

/** One claim: what it is worth and where the money shall go, and once it is filed how far it is. */
export default function ClaimPage() {
  const { claimNo = '' } = useCarried<'claim'>();
  const found = useCall(getMyClaim, { claimNo }, useIsApplicant());
  const [typed, setTyped] = useState(noAccount);
  const [problems, setProblems] = useState<AccountProblems>({});
  const acts = useClaimActs(claimNo, found.again);
  const view = found.value;
  const isBefore = view?.state === 'offered' || view?.state === 'draft';
  function file() {
    if (!view) return;
    const isToVendor = view.payee === 'vendor';
    const wrong = isToVendor ? {} : problemsIn(typed);
    setProblems(wrong);
    revealFirst(wrong);
    if (Object.keys(wrong).length === 0) void acts.submit(isToVendor ? null : accountOf(view.enterpriseName, typed));
  }
  return (
    <Page title={isBefore ? claimWords.titleBefore : claimWords.title} bar={view && view.actions.length > 0 ? <ClaimBar view={view} acts={acts} onFile={file} onChanged={found.again} /> : undefined}>
      <SignInFirst>
        <Faces of={found} waiting={[150, 300, 160]}>
          {(value) => (isBefore ? <ClaimOffer view={value} acts={acts} typed={typed} problems={problems} onTyped={(next) => { setTyped(next); setProblems({}); }} /> : <ClaimProgress view={value} />)}
        </Faces>
      </SignInFirst>
    </Page>
  );
}
