import { getParcel, type DeskParcelView } from '../../../shared/contract/packing';
import { carrierWords, parcelStateWords, parcelStepWords } from '../../../shared/words/delivery';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { packingWords as words } from '../../../shared/words/screens/packing';
import { Faces } from '../faces';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Timeline, type Happening } from '../ui/timeline';
import { useCall } from '../use-call';
import { DeskActs } from './desk-acts';
import { GiveOut } from './give-out';
import { PackContents } from './pack-contents';
import { WaybillPart } from './waybill-part';

/** One parcel and the one thing that is to be done with it now. */
export function ParcelWork({ parcelNo, onChanged }: { parcelNo: string; onChanged(): void }) {
  const found = useCall(getParcel, { scanned: parcelNo });
  const again = () => { found.again(); onChanged(); };
  return <Faces of={found} waiting={[120, 200]}>{(view) => <Work view={view} onChanged={again} />}</Faces>;
}

function Work({ view, onChanged }: { view: DeskParcelView; onChanged(): void }) {
  const { state, way, parcelNo } = view;
  const isToPack = state === 'requested' || state === 'checking';
  const mayGive = ['atPoint', 'atCounter', 'outForDelivery', 'held'].includes(state);
  return (
    <>
      <Box className="pad stack">
        <Box><Text as="h2" className="parcel-title">{parcelStateWords[state]}</Text><Text as="p" className="parcel-says">{parcelNo}</Text></Box>
        {isToPack && <PackContents view={view} onChanged={onChanged} />}
        {state === 'packed' && way === 'post' && <WaybillPart view={view} onChanged={onChanged} />}
        {state === 'packed' && way === 'village' && <WaybillPart view={view} onChanged={onChanged} />}
        {mayGive && <GiveOut view={view} onChanged={onChanged} />}
        <DeskActs view={view} onChanged={onChanged} />
        <Card className="padded"><Rows rows={rowsOf(view)} /></Card>
      </Box>
      <Section title={words.history}><Card><Timeline happenings={happeningsOf(view)} /></Card></Section>
    </>
  );
}

function rowsOf({ receiverName, phone, town, point, deliverBy, handOverBy, carrier, waybillNo, packing, handOver, previous, next }: DeskParcelView) {
  const now = today();
  const known: [string, string | null | undefined][] = [
    [words.receiver, `${receiverName}　${phone}　${town}`], [words.point, point], [words.handOverBy, dayWords(handOverBy, now)], [words.deliverBy, deliverBy && dayWords(deliverBy, now)], [words.carrier, carrier && (carrierWords[carrier] ?? carrier)], [words.waybill, waybillNo],
    [words.packedBy, packing?.first], [words.checkedBy, packing?.second], [words.list2, handOver && `${handOver.listNo}　${handOver.courier}`], [words.previous, previous], [words.next, next],
  ];
  return known.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function happeningsOf({ steps }: DeskParcelView): Happening[] {
  return [...steps].reverse().map(({ action, at, name, reason }) => ({ title: parcelStepWords[action], says: [momentWords(at, today()), name].filter(Boolean).join(' · '), state: 'done' as const, ...(reason ? { note: reason } : {}) }));
}
