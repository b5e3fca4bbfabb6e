import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { Matter } from '../domain/people/mandate';
import type { Strength } from '../domain/people/strength';
import type { Refusal } from './refusals';

/** The trust boundary an endpoint stands behind; also the third part of its path. */
export type Audience = 'public' | 'applicant' | 'officer';

/** One thing that can be asked of the hall: both sides of the wire import this value. */
export type Endpoint<In extends GenericSchema = GenericSchema, Out = unknown, R extends Refusal = Refusal, A extends Audience = Audience> = {
  /** The operation id; also the name of the handler, the rule and the call. */
  name: string;
  says: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{name}` for each part that comes from the input. */
  path: string;
  audience: A;
  /** Public, and yet whoever is signed in is known to it. */
  knowsCaller?: boolean;
  /** How often one address may ask in a minute, where guessing or copying is worth somebody's while. */
  perMinute?: number;
  /** What a mandate has to cover where somebody acts for an enterprise by one; `any`: that it holds is not asked. Without it: cases. */
  matter?: Matter | 'any';
  /** How well it has to be known who signed in. Without it: signed in is enough. */
  strength?: Strength;
  /** The body is no JSON of ours: it is the field `text`, as it came. */
  takesText?: true;
  input: In;
  refusals: readonly R[];
  /** Type only; nothing is stored here. */
  output?: Out;
};
export type AskOf<E extends Endpoint> = InferInput<E['input']>;
export type InputOf<E extends Endpoint> = InferOutput<E['input']>;
export type OutputOf<E extends Endpoint> = NonNullable<E['output']>;
export type RefusalOf<E extends Endpoint> = E['refusals'][number];

export function returns<Out>() {
  return function endpoint<In extends GenericSchema, const R extends Refusal, const A extends Audience>(
    spec: Omit<Endpoint<In, never, R, A>, 'output'>,
  ): Endpoint<In, Out, R, A> {
    return spec;
  };
}
