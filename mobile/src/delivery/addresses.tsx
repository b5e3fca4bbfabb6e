import { useState } from 'react';
import { getAddress, listAddresses, removeAddress, type AddressRow } from '../../../shared/contract/delivery';
import { addressLine } from '../../../shared/domain/delivery/receiver';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import type { No } from '../call';
import { Faces } from '../faces';
import { Page } from '../page';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { AddressSheet } from './address-sheet';
import { emptyReceiver } from './typed-receiver';
import './delivery.scss';

/** 地址簿: of a person, or of the enterprise that is acted for; masked until one is changed. */
export default function Addresses() {
  const found = useCall(listAddresses, {}, useIsApplicant());
  const [open, setOpen] = useState<Pick<AddressRow, 'receiver'> & { id?: string } | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  const reading = useAct(getAddress);
  const removing = useAct(removeAddress);
  async function edit(id: string) {
    const answer = await reading.act({ id });
    if (answer?.ok) setOpen(answer.value);
    else if (answer) setRefused(answer);
  }
  async function remove(id: string) {
    const answer = await removing.act({ id });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(words.removed);
    found.again();
  }
  const add = <Button isWide onPress={() => setOpen({ receiver: emptyReceiver })}>{words.add}</Button>;
  return (
    <Page title={words.book}>
      <SignInFirst>
        <Faces of={found} waiting={[88, 88]}>
          {({ addresses }) => (addresses.length === 0 ? <Empty icon="map-pin" title={words.bookEmpty} says={words.bookEmptySays}>{add}</Empty> : (
            <Box className="pad stack">
              <Card>
                {addresses.map(({ id, receiver }) => (
                  <Box key={id} className="address-line">
                    <Box className="grow"><Text as="p" className="strong">{`${receiver.name}　${receiver.phone}`}</Text><Text as="p" className="delivery-says">{addressLine(receiver)}</Text></Box>
                    <Box className="address-acts">
                      <Button kind="line" isSmall label={`${words.edit}：${receiver.name}`} onPress={() => void edit(id)}>{words.edit}</Button>
                      <Button kind="line" isSmall label={`${words.remove}：${receiver.name}`} onPress={() => void remove(id)}>{words.remove}</Button>
                    </Box>
                  </Box>
                ))}
              </Card>
              {add}
            </Box>
          ))}
        </Faces>
        {open && <AddressSheet {...open} onClose={() => setOpen(null)} onSaved={() => { setOpen(null); found.again(); }} />}
        {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={found.again} />}
      </SignInFirst>
    </Page>
  );
}
