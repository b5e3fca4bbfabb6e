/** A rule's answer: the value it allows, or the refusal a person will read. */
export type Outcome<T, R extends string> = Allowed<T> | Refused<R>;
export type Allowed<T> = { ok: true; value: T };
/** `about` says which part of the request is meant: fields, materials, the actions that are open. */
export type Refused<R extends string> = { ok: false; refusal: R; about?: unknown };

export function allow<T>(value: T): Allowed<T> {
  return { ok: true, value };
}

export function refuse<R extends string>(refusal: R, about?: unknown): Refused<R> {
  return { ok: false, refusal, about };
}
