import type { DeliveryView, ParcelView } from '../../../shared/contract/delivery';
import { carrierWords, deliveryWayWords, parcelStateWords } from '../../../shared/words/delivery';
import { yuanOf } from '../../../shared/words/money';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Timeline } from '../ui/timeline';
import { ParcelActs } from './parcel-acts';
import { PickUpCode } from './pick-up-code';
import { happeningsOf } from './parcel-happenings';
import { receiverRows } from './receiver-rows';

type TrackedProps = { view: DeliveryView; parcel: ParcelView; onChange: (() => void) | undefined; onChanged(): void };

/** State first, then what somebody has to be told, what may be done, what happened; no map. */
export function Tracked({ view, parcel, onChange, onChanged }: TrackedProps) {
  const { parcelNo, carrier, waybillNo, receiver, contents, postageFen } = parcel;
  const rows = [
    ...(parcel.way === 'counter' ? [] : receiverRows(receiver, view.point?.name ?? null)),
    { name: words.contents, value: contents.map(({ name, copies }) => words.withCopies(name, copies)).join('、') },
    ...(carrier ? [{ name: words.carrier, value: carrierWords[carrier] ?? carrier }] : []), ...(waybillNo ? [{ name: words.waybill, value: waybillNo }] : []),
    { name: words.parcel, value: parcelNo }, ...(postageFen > 0 ? [{ name: words.free, value: words.freeSays(yuanOf(postageFen)) }] : []),
  ];
  return (
    <>
      <Box className="pad stack">
        <Box className="parcel-head">
          <Text as="p" className="parcel-head-says">{deliveryWayWords[parcel.way].name}</Text>
          <Text as="h2" className="parcel-state">{parcelStateWords[parcel.state]}</Text>
          <Text as="p">{untilWhen(parcel)}</Text>
        </Box>
        {parcel.code && <PickUpCode code={parcel.code} />}
        <ParcelActs caseNo={view.caseNo} parcel={parcel} onChanged={onChanged} />
      </Box>
      <Section title={words.timeline}><Card><Timeline happenings={happeningsOf(parcel)} /></Card></Section>
      <Section title={words.to}><Card className="padded"><Rows rows={rows} /></Card></Section>
      {onChange && <Box className="pad"><Button kind="line" isWide onPress={onChange}>{words.change}</Button></Box>}
    </>
  );
}

function untilWhen({ state, deliveredAt, isPooled, packFrom, deliverBy }: ParcelView): string {
  if (deliveredAt) return words.deliveredAt(momentWords(deliveredAt, today()));
  if (state === 'requested' && isPooled && packFrom > today()) return words.packFrom(dayWords(packFrom, today()));
  return deliverBy ? words.by(dayWords(deliverBy, today())) : '';
}
