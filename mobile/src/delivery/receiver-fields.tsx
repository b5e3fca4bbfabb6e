import { provinces, type Receiver } from '../../../shared/domain/delivery/receiver';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { ChoiceField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';
import type { ReceiverWrong } from './typed-receiver';

type FieldsProps = { receiver: Receiver; wrong: ReceiverWrong; isPersonOnly?: boolean; onReceiver(receiver: Receiver): void };

/** Name and phone; unless it lies at a village's point, the address from the large to the small. */
export function ReceiverFields({ receiver, wrong, isPersonOnly = false, onReceiver }: FieldsProps) {
  const fill = (change: Partial<Receiver>) => onReceiver({ ...receiver, ...change });
  return (
    <>
      <TextField kind="text" label={words.name} isRequired value={receiver.name} problem={wrong.name} maxLength={40} onValue={(name) => fill({ name })} />
      <TextField kind="phone" label={words.phone} isRequired value={receiver.phone} hint={words.phoneHint} problem={wrong.phone} maxLength={20} onValue={(phone) => fill({ phone })} />
      {!isPersonOnly && (
        <>
          <ChoiceField label={words.province} isRequired value={receiver.province} options={provinces.map((name) => ({ value: name, name }))} problem={wrong.province} onValue={(province) => fill({ province })} />
          <TextField kind="text" label={words.city} isRequired value={receiver.city} problem={wrong.city} maxLength={40} onValue={(city) => fill({ city })} />
          <TextField kind="text" label={words.county} isRequired value={receiver.county} problem={wrong.county} maxLength={40} onValue={(county) => fill({ county })} />
          <TextField kind="text" label={words.address} isRequired value={receiver.address} hint={words.addressHint} problem={wrong.address} maxLength={100} onValue={(address) => fill({ address })} />
        </>
      )}
    </>
  );
}
