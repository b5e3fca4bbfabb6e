import { Field, type FieldFrame } from './field';
import { TextInput } from './prim';

/** An answer that a register gives: read like the others, and not to be changed. */
export function FixedField({ value, ...frame }: FieldFrame & { value: string; anchor?: string }) {
  return <Field {...frame}>{(inner) => <TextInput {...inner} label={frame.label} kind="text" value={value} isReadOnly onValue={() => undefined} />}</Field>;
}
