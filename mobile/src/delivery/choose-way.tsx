import { listAddresses, type AddressRow, type DeliveryView } from '../../../shared/contract/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceField, ChoicesField } from '../ui/choice-field';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Skeleton } from '../ui/skeleton';
import { useCall } from '../use-call';
import { PointFields } from './point-fields';
import { ReceiverFields } from './receiver-fields';
import { RefusalSheet } from '../refusal-sheet';
import { useChoosing } from './use-choosing';
import { WayChoice } from './way-choice';

type ChooseProps = { view: DeliveryView; onClose: (() => void) | undefined; onChosen(): void };

/** With the book at hand, or what is asked for would move as it arrives. */
export function ChooseWay(props: ChooseProps) {
  const { value, refused } = useCall(listAddresses, {});
  return value || refused ? <Choosing {...props} addresses={value?.addresses ?? []} /> : <Skeleton heights={[60, 320, 220]} />;
}

/** One question first; what it needs to know follows from the answer. */
function Choosing({ view, onClose, onChosen, addresses }: ChooseProps & { addresses: readonly AddressRow[] }) {
  const { chosen, wrong, refused, isActing, choose, send, asked, forget } = useChoosing(view, addresses[0]?.id, onChosen);
  const isNew = chosen.addressId === '' || addresses.length === 0;
  return (
    <Box className="pad stack">
      <Box><Text as="h2" className="delivery-question">{words.choose}</Text><Text as="p" className="delivery-says">{words.chooseSays}</Text></Box>
      {view.whyNot && <Notice tone="gold"><Text as="p">{words.whyNot(view.whyNot)}</Text></Notice>}
      <WayChoice ways={view.ways} way={chosen.way} onWay={(way) => choose({ way })} />
      {(chosen.way === 'post' || chosen.way === 'village') && (
        <Card className="padded stack">
          <Text as="h3" className="strong">{words.to}</Text>
          {chosen.way === 'post' && addresses.length > 0 && (
            <ChoiceField
              label={words.saved} isRequired value={chosen.addressId ?? addresses[0]?.id ?? ''} onValue={(addressId) => choose({ addressId })}
              options={[...addresses.map(({ id, receiver }) => ({ value: id, name: `${receiver.name} ${receiver.phone} ${receiver.county}${receiver.address}` })), { value: '', name: words.another }]}
            />
          )}
          {chosen.way === 'village' && <PointFields point={chosen.point} problem={wrong.point} onPoint={(point) => choose({ point })} />}
          {(chosen.way === 'village' || isNew) && <ReceiverFields receiver={chosen.receiver} wrong={wrong} isPersonOnly={chosen.way === 'village'} onReceiver={(receiver) => choose({ receiver })} />}
          {chosen.way === 'post' && isNew && <ChoicesField label={words.book} isRequired={false} values={chosen.save ? [words.keep] : []} options={[words.keep]} onValues={(values) => choose({ save: values.length > 0 })} />}
          {chosen.way === 'post' && <ChoicesField label={words.poolLabel} isRequired={false} values={chosen.pool ? [words.pool(view.poolDays)] : []} options={[words.pool(view.poolDays)]} onValues={(values) => choose({ pool: values.length > 0 })} />}
        </Card>
      )}
      {chosen.way !== 'phone' && (
        <Card className="padded">
          <ChoiceField label={words.copies} isRequired={false} value={String(chosen.copies)} options={Array.from({ length: view.mostCopies + 1 }, (_, count) => ({ value: String(count), name: count === 0 ? words.copiesNone : words.copiesOf(count) }))} onValue={(count) => choose({ copies: Number(count) })} />
        </Card>
      )}
      {refused && <Notice tone="danger"><Text as="p">{refused}</Text></Notice>}
      <Box className="delivery-acts">
        {onClose && <Button kind="line" onPress={onClose}>{words.cancel}</Button>}
        <Button isWide isDisabled={isActing} onPress={() => void send()}>{isActing ? words.saving : words.save}</Button>
      </Box>
      {asked && <RefusalSheet refused={asked} onClose={forget} onAgain={() => void send()} />}
    </Box>
  );
}
