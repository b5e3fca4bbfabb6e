import { useState } from 'react';
import { getMe } from '../../../shared/contract/sign-in';
import { meWords } from '../../../shared/words/screens/me';
import { Faces } from '../faces';
import { go, restartAt } from '../go';
import { leave } from '../leave';
import { Page } from '../page';
import { useScript } from '../script';
import { useSession } from '../session';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Empty } from '../ui/empty';
import { useElder } from '../elder';
import { useCall } from '../use-call';
import { MyPerson } from './my-person';
import { SignOutSheet } from './sign-out-sheet';
import './me.scss';

export default function Me() {
  const signedIn = useSession((store) => store.signedIn);
  const isApplicant = signedIn?.audience === 'applicant';
  const me = useCall(getMe, {}, isApplicant);
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Page title={meWords.title} tab="me">
      {!signedIn && <Guest />}
      {isApplicant && <Faces of={me} waiting={[88, 108, 168]}>{(view) => <MyPerson me={view} />}</Faces>}
      {signedIn?.audience === 'officer' && (
        <Empty icon="list-checks" title={signedIn.name} says={meWords.officer}><Button onPress={() => restartAt('desk', {})}>{meWords.desk}</Button></Empty>
      )}
      <Settings onLeave={signedIn ? () => setLeaving(true) : null} />
      {isLeaving && <SignOutSheet onClose={() => setLeaving(false)} onLeave={() => { leave(); restartAt('home', {}); }} />}
    </Page>
  );
}

function Guest() {
  return (
    <Empty icon="user-circle" title={meWords.guestTitle} says={meWords.guestSays}>
      <Button onPress={() => go('signIn', {})}>{meWords.signIn}</Button>
    </Empty>
  );
}

function Settings({ onLeave }: { onLeave: (() => void) | null }) {
  const { isElder, toggle } = useElder();
  const { script, write } = useScript();
  return (
    <Section title={meWords.settings}>
      <Card>
        <Cell icon="text-aa" title={meWords.elder} value={isElder ? meWords.on : meWords.off} onPress={toggle} />
        <Cell icon="translate" title={meWords.script} value={script === 'hans' ? meWords.hans : meWords.hant} onPress={() => void write(script === 'hans' ? 'hant' : 'hans')} />
        <Cell icon="lock-key" title={meWords.privacy} onPress={() => go('privacy', {})} />
        <Cell icon="info" title={meWords.about} onPress={() => go('about', {})} />
        {onLeave && <Cell icon="sign-out" tone="mute" title={meWords.signOut} onPress={onLeave} />}
      </Card>
    </Section>
  );
}
