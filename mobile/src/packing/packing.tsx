import { useState } from 'react';
import { getOfficer } from '../../../shared/contract/sign-in';
import { mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { parcelLists, type ParcelList } from '../../../shared/domain/delivery/parcel-place';
import { packingWords as words, parcelListWords } from '../../../shared/words/screens/packing';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { useWide } from '../use-wide';
import { ParcelRows } from './parcel-rows';
import { ParcelWork } from './parcel-work';
import { ScanBox } from './scan-box';
import './packing.scss';

/** 寄递台: what waits, by what has to be done with it; beside it, where there is room, the parcel one works on. */
export default function Packing() {
  const isOfficer = useIsOfficer();
  const officer = useCall(getOfficer, {}, isOfficer);
  return (
    <Page title={words.title} className="packing">
      <OfficersOnly says={words.refused}><Faces of={officer} waiting={[60, 220]}>{({ role }) => <Bench isPacker={mayPack(role)} />}</Faces></OfficersOnly>
    </Page>
  );
}

function Bench({ isPacker }: { isPacker: boolean }) {
  const lists: readonly ParcelList[] = isPacker ? parcelLists : ['point', 'counter'];
  const [list, setList] = useState<ParcelList>(lists[0] ?? 'point');
  const [open, setOpen] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const isWide = useWide();
  const show = (parcelNo: string) => (isWide ? setOpen(parcelNo) : go('packingParcel', { parcelNo }));
  return (
    <Box className="packing-panes">
      <Box className="pad stack packing-list">
        <Card className="padded"><ScanBox onFound={show} /></Card>
        <Card className="padded packing-head">
          <Box className="grow"><ChoiceField label={words.list} isRequired value={list} options={lists.map((one) => ({ value: one, name: parcelListWords[one] }))} onValue={(next) => setList(next as ParcelList)} /></Box>
          {isPacker && <Button kind="tonal" onPress={() => go('packingHandOver', {})}>{words.handOver}</Button>}
        </Card>
        <ParcelRows key={`${list}${round}`} list={list} open={open} onOpen={show} />
      </Box>
      {isWide && (
        <Box className="packing-pane">
          {open ? <ParcelWork key={open} parcelNo={open} onChanged={() => setRound(round + 1)} /> : <Empty icon="truck-duotone" title={words.pick} says={words.pickSays} />}
        </Box>
      )}
    </Box>
  );
}
