import { useState } from 'react';
import type { DeliveryView, ParcelView } from '../../../shared/contract/delivery';
import { parcelStateWords } from '../../../shared/words/delivery';
import { collectWords as words } from '../../../shared/words/screens/collect';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Timeline } from '../ui/timeline';
import { CollectSheet } from './collect-sheet';
import { ParcelActs } from './parcel-acts';
import { happeningsOf } from './parcel-happenings';

/** 材料上门取件: a courier who fetches paper, and where they are with it. */
export function Collect({ view: { caseNo, inbound, mayCollect }, onChanged }: { view: DeliveryView; onChanged(): void }) {
  const [isAsking, setAsking] = useState(false);
  if (!inbound && !mayCollect) return null;
  return (
    <Box className="collect"><Section title={words.title}>
      {inbound && <Fetched caseNo={caseNo} parcel={inbound} onChanged={onChanged} />}
      {mayCollect && (
        <Card className="padded stack">
          <Text as="p" className="delivery-says">{words.says}</Text>
          <Button kind="tonal" isWide onPress={() => setAsking(true)}>{words.ask}</Button>
        </Card>
      )}
      {isAsking && <CollectSheet caseNo={caseNo} onClose={() => setAsking(false)} onAsked={() => { setAsking(false); onChanged(); }} />}
    </Section></Box>
  );
}

function Fetched({ caseNo, parcel, onChanged }: { caseNo: string; parcel: ParcelView; onChanged(): void }) {
  return (
    <Card className="padded stack">
      <Text as="h3" className="strong">{parcelStateWords[parcel.state]}</Text>
      <Text as="p" className="delivery-says">{words.contents(parcel.contents.map(({ name }) => name).join('、'))}</Text>
      {parcel.waybillNo && <Text as="p" className="delivery-says">{words.waybill(parcel.waybillNo)}</Text>}
      <Timeline happenings={happeningsOf(parcel)} />
      <ParcelActs caseNo={caseNo} parcel={parcel} onChanged={onChanged} />
    </Card>
  );
}
