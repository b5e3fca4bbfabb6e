/** A rule's answer: the value it allows, or the refusal a person will read. */
export type Outcome<T, R extends string, About = unknown> = Allowed<T> | Refused<R, About>;
export type Allowed<T> = { ok: true; value: T };
/** `about` says which part of the request is meant: fields, materials, the actions that are open. */
export type Refused<R extends string, About = unknown> = { ok: false; refusal: R; about?: About };

export function allow<T>(value: T): Allowed<T> {
  return { ok: true, value };
}

export function refuse<R extends string, About = unknown>(refusal: R, about?: About): Refused<R, About> {
  return about === undefined ? { ok: false, refusal } : { ok: false, refusal, about };
}
