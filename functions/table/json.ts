import { any } from 'dynamodb-toolbox/schema/any';
import { jsonStringify } from 'dynamodb-toolbox/transformers/jsonStringify';

/** A record kept as one JSON string: a third of the engine's work, and half of the client's, of a nested map. */
export function json<T>() {
  return any().castAs<T>().transform(jsonStringify());
}
