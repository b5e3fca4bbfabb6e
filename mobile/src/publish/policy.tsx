import { useMemo, useState } from 'react';
import { getPolicyDraft, type PolicyDraftView } from '../../../shared/contract/policy-desk';
import { policyFaults } from '../../../shared/domain/benefits/publishing';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { Button } from '../ui/button';
import { reveal } from '../ui/reveal';
import { useCall } from '../use-call';
import { Editor } from './editor';
import { ReplaySheet } from './replay-sheet';
import { usePolicyDraft } from './use-policy-draft';
import './publish.scss';

/** 修改政策: the newest version, checked by the hall's own rules at every key. */
export default function PublishPolicy() {
  const { code = '' } = useCarried<'publishPolicy'>();
  const found = useCall(getPolicyDraft, { policyCode: code }, useIsOfficer());
  if (found.value) return <Edited key={code} view={found.value} onChanged={found.again} />;
  return <Page title={words.policy} className="publish"><OfficersOnly says={words.refused}><Faces of={found} waiting={[120, 320, 320]}>{() => null}</Faces></OfficersOnly></Page>;
}

function Edited({ view, onChanged }: { view: PolicyDraftView; onChanged(): void }) {
  const edited = usePolicyDraft(view.policy);
  const [isReplaying, setReplaying] = useState(false);
  // What was typed is taken anew where it was thrown away or published.
  const [times, setTimes] = useState(0);
  const around = useMemo(() => ({ departments: new Set(view.departments.map((one) => one.code)), facts: view.facts, others: view.others }), [view]);
  const { whole } = edited;
  const faults = policyFaults({ ...whole, version: view.policy.version }, around);
  const close = () => setReplaying(false);
  const fresh = { ...edited, forget: () => { edited.forget(); setTimes(times + 1); } };
  return (
    <Page title={words.policy} className="publish" bar={faults.length > 0 ? <Button isWide onPress={() => reveal(faults[0]?.at ?? '')}>{words.toFaults(faults.length)}</Button> : edited.isChanged ? <Button isWide onPress={() => setReplaying(true)}>{words.replay}</Button> : undefined}>
      <Editor key={`${edited.base}/${times}`} view={view} edited={fresh} faults={faults} onChanged={onChanged} />
      {isReplaying && <ReplaySheet view={view} policy={whole} onClose={close} onAgain={() => { close(); onChanged(); }} onPublished={() => { close(); fresh.forget(); onChanged(); }} />}
    </Page>
  );
}
