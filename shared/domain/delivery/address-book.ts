import { allow, refuse, type Outcome } from '../outcome';
import { checkReceiver, type Receiver, type ReceiverRefusal } from './receiver';

/** More are no book but a list of somebody else's. */
export const MOST_ADDRESSES = 20;

export type KeptAddress = { id: string; receiver: Receiver };
/** A person's or an enterprise's addresses (地址簿), the first is proposed first. */
export type AddressBook = { version: number; entries: readonly KeptAddress[] };

/** Saves a new address, or changes the one of this id; the one that was saved last stands first. The same address twice is one. */
export function saveAddress(book: AddressBook, { id, receiver }: KeptAddress, notServed: readonly string[]): Outcome<AddressBook, ReceiverRefusal | 'TooManyAddresses'> {
  const checked = checkReceiver(receiver, notServed);
  if (!checked.ok) return checked;
  const others = book.entries.filter((one) => one.id !== id && JSON.stringify(one.receiver) !== JSON.stringify(checked.value));
  if (others.length >= MOST_ADDRESSES) return refuse('TooManyAddresses');
  return allow({ ...book, entries: [{ id, receiver: checked.value }, ...others] });
}

export function removeAddress(book: AddressBook, id: string): AddressBook {
  return { ...book, entries: book.entries.filter((one) => one.id !== id) };
}
