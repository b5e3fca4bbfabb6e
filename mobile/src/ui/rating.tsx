import { Icon } from './icon';
import { Press, Text } from './prim';
import { Walkable } from './walkable';

type Grades<G extends number> = readonly { grade: G; name: string }[];

/** One of five grades, each with its word. */
export function Rating<G extends number>({ label, grades, value, onValue }: { label: string; grades: Grades<G>; value: G | null; onValue(grade: G): void }) {
  return (
    <Walkable className="rating" role="radiogroup" label={label}>
      {grades.map(({ grade, name }, at) => (
        <Press
          key={grade} className={`grade ${grade === value ? 'on' : ''}`} role="radio" isOn={grade === value} isTabStop={grade === value || (value === null && at === 0)}
          onPress={() => onValue(grade)}
        >
          <Icon name={grade === value ? 'star-fill' : 'star'} className="star" />
          <Text>{name}</Text>
        </Press>
      ))}
    </Walkable>
  );
}
