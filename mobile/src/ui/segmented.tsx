import { Press } from './prim';
import { Walkable } from './walkable';

type SegmentedProps<V extends string> = { label: string; options: readonly { value: V; name: string }[]; value: V; onValue(value: V): void };

/** Two or three choices side by side, one of them on. */
export function Segmented<V extends string>({ label, options, value, onValue }: SegmentedProps<V>) {
  return (
    <Walkable className="segmented" role="radiogroup" label={label}>
      {options.map((option) => (
        <Press
          key={option.value} className={`segment ${option.value === value ? 'on' : ''}`} role="radio" isOn={option.value === value} isTabStop={option.value === value}
          onPress={() => onValue(option.value)}
        >
          {option.name}
        </Press>
      ))}
    </Walkable>
  );
}
