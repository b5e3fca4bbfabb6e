import { listPoints } from '../../../shared/contract/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { Faces } from '../faces';
import { ChoiceField } from '../ui/choice-field';
import { useCall } from '../use-call';

/** The town, then the village: 119 points are too many for one list. A point's code begins with its town's. */
export function PointFields({ point, problem, onPoint }: { point: string; problem: string | undefined; onPoint(point: string): void }) {
  const found = useCall(listPoints, {});
  return (
    <Faces of={found} waiting={[60, 60]}>
      {({ towns }) => {
        const townOf = (code: string) => towns.find(({ points }) => points.some((one) => one.code === code)) ?? towns[0];
        const town = townOf(point);
        return (
          <>
            <ChoiceField label={words.town} isRequired value={town?.name ?? ''} options={towns.map(({ name }) => ({ value: name, name }))} onValue={(name) => onPoint(towns.find((one) => one.name === name)?.points[0]?.code ?? '')} />
            <ChoiceField label={words.village} isRequired value={point} options={(town?.points ?? []).map(({ code, name }) => ({ value: code, name }))} problem={problem} onValue={onPoint} />
          </>
        );
      }}
    </Faces>
  );
}
