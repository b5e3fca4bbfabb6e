import { useState } from 'react';
import { getOfficer } from '../../../shared/contract/sign-in';
import { listPolicies } from '../../../shared/contract/benefits';
import { mayPublish } from '../../../shared/domain/people/officer';
import { yuanOf } from '../../../shared/words/money';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { modeWords } from '../../../shared/words/screens/benefit-zone';
import { policyDeskWords } from '../../../shared/words/screens/policy-desk';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { useDebounced } from '../use-debounced';
import { useCall } from '../use-call';
import { usePages } from '../use-pages';
import './publish.scss';

const PAUSE_MS = 250;

/** 惠企政策发布: for who publishes. */
export default function PublishPolicies() {
  const officer = useCall(getOfficer, {}, useIsOfficer());
  return (
    <Page title={policyDeskWords.publish} className="publish">
      <OfficersOnly says={words.refused}>
        <Faces of={officer} waiting={[96, 64, 64]}>{({ role }) => (mayPublish(role) ? <Policies /> : <Empty icon="lock-key" title={words.refused} says={words.refusedSays} />)}</Faces>
      </OfficersOnly>
    </Page>
  );
}

/** Every policy in force; one is opened to be changed. */
function Policies() {
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), PAUSE_MS);
  const found = usePages(listPolicies, q ? { q } : {});
  return (
    <Box className="pad stack">
      <Text as="p" className="inner-says">{words.says}</Text>
      <Card><TextField kind="search" label={words.search} isRequired={false} value={typed} maxLength={60} onValue={setTyped} /></Card>
      <Button kind="line" isWide onPress={() => go('benefitEffect', {})}>{words.effect}</Button>
      <Faces of={found} waiting={[64, 64, 64]}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.policies);
          if (rows.length === 0) return <Empty icon="coins-duotone" title={words.emptyTitle} says={words.emptySays} />;
          return (
            <Card>
              {rows.map(({ code, name, department, mode, mostFen }) => (
                <Cell key={code} title={name} says={[department.name, modeWords[mode]].join(' · ')} {...(mostFen === null ? {} : { value: words.sumOf(yuanOf(mostFen)) })} onPress={() => go('publishPolicy', { code })} />
              ))}
            </Card>
          );
        }}
      </Faces>
      {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{words.more}</Button>}
    </Box>
  );
}
