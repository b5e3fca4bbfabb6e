import { kitWords } from '../../../shared/words/screens/kit';
import { Field, type FieldFrame } from './field';
import { TextInput } from './prim';
import type { InputProps } from './prim-props';

type TextFieldProps = FieldFrame & Pick<InputProps, 'kind' | 'value' | 'placeholder' | 'maxLength' | 'onValue' | 'onLeave' | 'onDone'> & { anchor?: string };

export function TextField({ kind, value, placeholder, maxLength, onValue, onLeave, onDone, ...frame }: TextFieldProps) {
  return (
    <Field {...frame}>
      {(inner) => (
        <TextInput
          {...inner} label={frame.label} kind={kind} value={value} placeholder={placeholder ?? kitWords.type} maxLength={maxLength} onValue={onValue} onLeave={onLeave} onDone={onDone}
        />
      )}
    </Field>
  );
}
