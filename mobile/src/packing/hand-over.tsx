import { useState } from 'react';
import { handParcels, listHandOvers, listParcels, type ParcelRow } from '../../../shared/contract/packing';
import { carrierNames } from '../../../shared/domain/delivery/parcel';
import type { HandOverList } from '../../../shared/domain/delivery/hand-over';
import { carrierWords } from '../../../shared/words/delivery';
import { momentWords } from '../../../shared/words/screens/days';
import { packingWords as words, parcelEmptyWords } from '../../../shared/words/screens/packing';
import { Faces, sentenceOf } from '../faces';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { ChoicesField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { HandOverSheet } from './hand-over-sheet';
import './packing.scss';

type To = (typeof carrierNames)[number] | 'village';
const tos: readonly To[] = [...carrierNames, 'village'];

/** Over to a courier: what is packed and has this carrier's waybill, under one list. */
export default function HandOver() {
  const isOfficer = useIsOfficer();
  const waiting = useCall(listParcels, { list: 'toHandOver' }, isOfficer);
  const lists = useCall(listHandOvers, {}, isOfficer);
  const [shown, setShown] = useState<HandOverList | null>(null);
  if (shown) return <HandOverSheet list={shown} onBack={() => setShown(null)} />;
  const done = (list: HandOverList) => { setShown(list); waiting.again(); lists.again(); };
  return (
    <Page title={words.handTitle} className="packing">
      <OfficersOnly says={words.refused}>
        <Faces of={waiting} waiting={[60, 200]}>{({ parcels }) => <Choose parcels={parcels} onDone={done} />}</Faces>
        <Section title={words.registers}>
          <Faces of={lists} waiting={[64]}>
            {({ lists: all }) => (all.length === 0 ? <Text as="p" className="parcel-says">{words.noRegisters}</Text> : (
              <Card>{all.map((one) => <Cell key={one.listNo} title={`${carrierWords[one.carrier]} · ${one.courier} · ${words.count(one.parcels.length)}`} says={`${one.listNo} · ${momentWords(one.at, today())}`} onPress={() => setShown(one)} />)}</Card>
            ))}
          </Faces>
        </Section>
      </OfficersOnly>
    </Page>
  );
}

function Choose({ parcels, onDone }: { parcels: readonly ParcelRow[]; onDone(list: HandOverList): void }) {
  const [to, setTo] = useState<To>('EMS');
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [courier, setCourier] = useState('');
  const [problem, setProblem] = useState<{ courier?: string; parcels?: string }>({});
  const { act, isActing } = useAct(handParcels);
  const own = parcels.filter(({ way, carrier }) => (to === 'village' ? way === 'village' : carrier === to));
  const on = chosen ?? own.map(({ parcelNo }) => parcelNo);
  const nameOf = ({ parcelNo, receiverName, town, waybillNo }: ParcelRow) => [receiverName, town, waybillNo ?? parcelNo].join('　');
  async function send() {
    if (courier.trim().length < 2) return setProblem({ courier: words.courierMissing });
    if (on.length === 0) return setProblem({ parcels: words.noneChosen });
    const answer = await act({ carrier: to, courier: courier.trim(), parcelNos: [...on] });
    if (!answer) return;
    if (!answer.ok) return setProblem({ parcels: sentenceOf(answer) });
    onDone(answer.value);
  }
  return (
    <Box className="pad stack">
      <Text as="p" className="parcel-says">{words.handSays}</Text>
      <Segmented label={words.to} options={tos.map((value) => ({ value, name: carrierWords[value] ?? value }))} value={to} onValue={(next) => { setTo(next); setChosen(null); setProblem({}); }} />
      {own.length === 0 ? <Empty icon="tray" title={parcelEmptyWords.toHandOver} says={words.emptySays} /> : (
        <Card className="padded stack">
          <ChoicesField
            label={words.handTitle} isRequired problem={problem.parcels} options={own.map(nameOf)} values={own.filter(({ parcelNo }) => on.includes(parcelNo)).map(nameOf)}
            onValues={(values) => { setChosen(own.filter((one) => values.includes(nameOf(one))).map(({ parcelNo }) => parcelNo)); setProblem({}); }}
          />
          <TextField kind="text" label={words.courier} isRequired value={courier} problem={problem.courier} maxLength={20} onValue={(typed) => { setCourier(typed); setProblem({}); }} />
          <Button isWide isDisabled={isActing} onPress={() => void send()}>{words.hand(on.length)}</Button>
        </Card>
      )}
    </Box>
  );
}
