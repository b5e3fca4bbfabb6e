import { useEffect, useState } from 'react';
import { getHall } from '../../../shared/contract/items';
import { getMe, type PersonView } from '../../../shared/contract/sign-in';
import { audienceOf } from '../../../shared/domain/items/holders';
import type { Audience } from '../../../shared/domain/items/audience';
import { tabWords } from '../../../shared/words/screens/tabs';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { fetchSuggestionsLater } from '../suggestions';
import { useCall } from '../use-call';
import { useActFor } from '../act-for';
import { Common } from './home-common';
import { ElderOffer } from './home-elder';
import { Hero } from './home-hero';
import { Now } from './home-now';
import { Zones } from './home-zones';
import { IdentitySheet } from './identity-sheet';
import './home.scss';

export default function Home() {
  const isApplicant = useIsApplicant();
  const hall = useCall(getHall, {});
  const me = useCall(getMe, {}, isApplicant).value;
  const [chosen, setChosen] = useState<Audience | null>(null);
  const [others, setOthers] = useState<PersonView[]>([]);
  const actFor = useActFor();
  useEffect(fetchSuggestionsLater, []);
  const audience = chosen ?? (me ? audienceOf(me.person) : 'person');

  function choose(next: Audience) {
    setChosen(next);
    if (me && audienceOf(me.person) !== next) setOthers(me.mayActFor.filter((one) => audienceOf(one) === next));
  }
  return (
    <Page title={tabWords.home} tab="home" isBare>
      <Hero me={me} />
      <ElderOffer />
      <Now isApplicant={isApplicant} />
      <Zones hall={hall.value} />
      <Common audience={audience} onAudience={choose} />
      {others.length > 0 && (
        <IdentitySheet people={others} current={me?.person.personId} onClose={() => setOthers([])} onPick={(person) => { setOthers([]); void actFor(person); }} />
      )}
    </Page>
  );
}
