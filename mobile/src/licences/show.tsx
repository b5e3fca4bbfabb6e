import { useState } from 'react';
import { SHOWN_SECONDS } from '../../../shared/domain/licences/show';
import { scenes, type Scene } from '../../../shared/domain/licences/scenes';
import { sceneWords } from '../../../shared/words/authorisation';
import { nextStepOf } from '../../../shared/words/screens/faces';
import { showLicenceWords as words } from '../../../shared/words/screens/show-licence';
import { sentenceOf } from '../faces';
import { replaceWith, useCarried } from '../go';
import { Page } from '../page';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { Qr } from './qr';
import { useHidden } from './use-hidden';
import { useShowCode } from './use-show-code';
import './licences.scss';

/** 亮证: one scene, one code of a minute after the other. */
export default function ShowLicence() {
  const { licenceNo = '' } = useCarried<'showLicence'>();
  return <Page title={words.title}><SignInFirst><Showing licenceNo={licenceNo} /></SignInFirst></Page>;
}

function Showing({ licenceNo }: { licenceNo: string }) {
  const [scene, setScene] = useState<Scene>('validity');
  const isHidden = useHidden();
  const { code, left, refused, isStopped, again } = useShowCode(licenceNo, scene, isHidden);
  if (refused) {
    return (
      <Empty icon="x-circle" title={words.failed} says={sentenceOf(refused)} role="alert">
        {nextStepOf[refused.refusal] === 'again' ? <Button kind="tonal" onPress={again}>{words.again}</Button> : <Button kind="tonal" onPress={() => replaceWith('wallet', {})}>{words.toWallet}</Button>}
      </Empty>
    );
  }
  return (
    <Box className="pad stack">
      <Segmented label={words.scene} options={scenes.map((value) => ({ value, name: sceneWords[value].tab }))} value={scene} onValue={(value) => setScene(value as Scene)} />
      <Text as="p" className="show-says">{sceneWords[scene].says}</Text>
      <Card className="padded">
        <Box className={`show-ring ${isHidden ? 'blurred' : ''}`} style={{ backgroundImage: `conic-gradient(var(--brand) ${(left / SHOWN_SECONDS) * 100}%, var(--line) 0)` }}>
          {code && !isHidden ? <Qr text={code.address} label={words.code} /> : <Box className="qr" />}
        </Box>
        <Text as="p" className="show-left">{isStopped ? words.stopped : isHidden ? words.hidden : code ? words.left(left) : words.making}</Text>
        {isStopped && <Button isWide onPress={again}>{words.again}</Button>}
      </Card>
      <Text as="p" className="small-print">{words.says}</Text>
    </Box>
  );
}
