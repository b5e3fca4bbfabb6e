import { any } from 'dynamodb-toolbox/schema/any';
import type { HallTable } from './table';

/** A record that tells of people, kept as one sealed JSON text. */
export function sealed<T>({ sealing }: HallTable) {
  return any().castAs<T>().transform({ encode: (value: unknown) => sealing.seal(JSON.stringify(value)), decode: (written: string) => JSON.parse(sealing.open(written)) as T });
}
