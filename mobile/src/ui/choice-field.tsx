import { useId } from 'react';
import { kitWords } from '../../../shared/words/screens/kit';
import { Field, type FieldFrame } from './field';
import { Icon } from './icon';
import { Box, Choose, PickDay, Press, Text } from './prim';

type Options = readonly { value: string; name: string }[];
type ChoiceProps = FieldFrame & { anchor?: string; value: string; onValue(value: string): void };

export function ChoiceField({ value, options, onValue, ...frame }: ChoiceProps & { options: Options }) {
  return (
    <Field {...frame}>
      {(inner) => (
        <Box className="choose">
          <Choose {...inner} label={frame.label} value={value} options={options} placeholder={kitWords.choose} onValue={onValue} />
          <Icon name="caret-down" className="mute" />
        </Box>
      )}
    </Field>
  );
}

export function DayField({ value, onValue, ...frame }: ChoiceProps) {
  return (
    <Field {...frame}>
      {(inner) => <PickDay {...inner} label={frame.label} value={value} placeholder={kitWords.choose} onValue={onValue} />}
    </Field>
  );
}

type ChoicesProps = FieldFrame & { anchor?: string; values: readonly string[]; options: readonly string[]; onValues(values: string[]): void };

/** Several may be chosen: a box to tick for each. */
export function ChoicesField({ label, isRequired, hint, problem, anchor, values, options, onValues }: ChoicesProps) {
  const id = useId();
  const about = problem ?? hint;
  const toggle = (option: string) => onValues(options.filter((one) => (one === option ? !values.includes(one) : values.includes(one))));
  return (
    <Box as="fieldset" className={`field of-ticks ${problem ? 'wrong' : ''}`} id={anchor} describedBy={about ? id : undefined}>
      <Text as="legend" className="field-label">
        {label}
        {isRequired ? <Text className="required" isHidden> *</Text> : <Text className="mute">{kitWords.optional}</Text>}
      </Text>
      {options.map((option) => (
        <Press key={option} className="tick" role="checkbox" isOn={values.includes(option)} onPress={() => toggle(option)}>
          <Text className={`tick-box ${values.includes(option) ? 'on' : ''}`} isHidden>{values.includes(option) && <Icon name="check" />}</Text>
          <Text className="grow">{option}</Text>
        </Press>
      ))}
      {about && <Text as="p" id={id} className={problem ? 'field-problem' : 'field-hint'} role={problem ? 'alert' : undefined}>{problem && <Icon name="warning-circle" />}{about}</Text>}
    </Box>
  );
}
